import { expect, test } from "vitest";
import { rowOf } from "../../../../tests/facts/page-of.ts";
import { passageOf } from "./passage-of.ts";

const rows = Array.from({ length: 30 }, (_, index) => rowOf(`第${index}条`, "2026-04-05"));

test("of a list: the rows around the quoted one, and how many there were in all", () => {
  const passage = passageOf({ items: rows, text: "" }, "第20条 2026-04-05");
  expect(passage).toMatchObject({ kind: "rows", first: 18, total: 30 });
  expect(passage.kind === "rows" && passage.rows.map(({ title }) => title)).toContain("第20条");
});

test("of a list without the quoted row: its beginning", () => {
  expect(passageOf({ items: rows, text: "" }, "暂无内容")).toMatchObject({ kind: "rows", first: 0 });
});

test("of a text: the words with what stands before and after them", () => {
  const text = `${"前".repeat(400)}自身生产、生活、科研等特殊需要${"后".repeat(400)}`;
  expect(passageOf({ items: [], text }, "自身生产、生活、科研等特殊需要")).toEqual({
    kind: "text",
    before: "前".repeat(160),
    quoted: "自身生产、生活、科研等特殊需要",
    after: "后".repeat(160),
  });
});

test("of a text without the words: its beginning, marked nowhere", () => {
  expect(passageOf({ items: [], text: "公开指南全文" }, "办公时间")).toEqual({
    kind: "text",
    before: "",
    quoted: "",
    after: "公开指南全文",
  });
});

test("of a page that held neither rows nor text: nothing", () => {
  expect(passageOf({ items: [], text: "" }, "暂无内容")).toEqual({ kind: "nothing" });
});
