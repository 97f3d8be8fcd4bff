import { expect, test } from "vitest";
import { openPage } from "../page/page.ts";
import { writtenOn } from "./written-on.ts";

const read = (body: string) => writtenOn(openPage(body, "http://kjj.example/t20260302_1.html"));

test("the day beside 成文日期, in the same cell or the next, apart from the day of publication", () => {
  expect(
    read("<td><b>成文日期：</b></td><td>2026年02月23日</td><td>发布日期：</td><td>2026年03月02日</td>"),
  ).toBe("2026-02-23");
  expect(read("<p>生成日期 2026-02-23</p>")).toBe("2026-02-23");
});

test("a page without such a label says nothing", () => {
  expect(read("<p>发布日期：2026-03-02</p>")).toBeNull();
});
