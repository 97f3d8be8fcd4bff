import { expect, it } from "vitest";
import { answer } from "./answer.fixture.ts";
import { readPage } from "./read-page.ts";
import { isSamePage } from "./same-page.ts";

function list(...ids: number[]) {
  const rows = ids.map(
    (id) => `<li><a href=/a/${1000 + id}.html>通知${id}号</a><span>2026-05-06</span></li>`,
  );
  return readPage(answer("https://kjj.example/tzgg/", `<ul class=list>${rows.join("")}</ul>`));
}

it("a page that shows the first one's rows again is the same page", () => {
  expect(isSamePage(list(1, 2, 3), list(1, 2, 3))).toBe(true);
  expect(isSamePage(list(1, 2, 3), list(3, 2))).toBe(true);
});

it("a page with rows of its own is another, also below a pinned row", () => {
  expect(isSamePage(list(1, 2, 3), list(4, 5))).toBe(false);
  expect(isSamePage(list(1, 2, 3), list(1, 4))).toBe(false);
});

it("a page without rows is not the same", () => {
  expect(isSamePage(list(1, 2), list())).toBe(false);
});
