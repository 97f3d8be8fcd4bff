import { describe, expect, test } from "vitest";
import { openPage } from "../page/page.ts";
import { linkPager } from "./link-pager.ts";
import { hasOtherPager } from "./other-pager.ts";

function others(html: string, url = "https://kjj.example/yjs/index.html"): boolean {
  const page = openPage(html, url);
  const pager = linkPager(page);
  return pager !== null && hasOtherPager(page, pager);
}
const rows = "<ul><li><a href=1.html>甲</a><i>2026-01-01</i></li></ul>";

describe("a page of two lists shows another pager", () => {
  test.each([
    ["two addresses of 下一页", "<a href=?a=2>下一页</a>", "<a href=?b=2>下一页</a>"],
    ["two totals", "共1页", "共3页 <a href=?b=2>下一页</a>"],
    ["two totals as 1/3 页", "1/1页", "1/3页 <a href=?b=2>下一页</a>"],
    ["two addresses of one number", "<b>1</b> <a href=?a=2>2</a>", "<b>1</b> <a href=?b=2>2</a>"],
    ["a second page where there is said to be one", "共1页", "<a href=?b=2>下一页</a>"],
  ])("by %s", (_, first, second) => {
    expect(others(`${rows}<p>${first}</p>${rows}<p>${second}</p>`)).toBe(true);
  });
});

describe("a page of one list shows none", () => {
  const pager = "<p>共3页 第1页 <a href=index_1.html>2</a> <a href=index_1.html>下一页</a></p>";

  test.each([
    ["a pager above and below the list", pager + rows + pager],
    ["a pager that names a total in two ways", `${rows}<p>1/3页 共3页 <a href=index_1.html>下一页</a></p>`],
    ["a single page whose 下一页 leads back to it", `${rows}<p>共1页 <a href=?page=1>下一页</a></p>`],
    ["links to the article before and after", `${rows}${pager}<a href=9.html>下一篇</a>`],
  ])("with %s", (_, html) => {
    expect(others(html)).toBe(false);
  });

  test("on its last page, whose 下一页 leads to itself", () => {
    const html = `${rows}<p>共3页 第3页 <a href=index_1.html>上一页</a> <a href=index_2.html>下一页</a></p>`;
    expect(others(html, "https://kjj.example/yjs/index_2.html")).toBe(false);
  });
});
