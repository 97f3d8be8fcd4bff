import { expect, it } from "vitest";
import { linkPager } from "./link-pager.ts";
import { openPage } from "../page/page.ts";

function pager(html: string, url: string) {
  return linkPager(openPage(html, url));
}

it("follows 下一页 and reads 共 12 页", () => {
  const html = "<p>共12页 第1页 <a href=?page=2>下一页</a> <a href=?page=12>尾页</a></p>";
  expect(pager(html, "https://kjj.example/list.jsp")).toEqual({
    current: 1,
    total: 12,
    next: "https://kjj.example/list.jsp?page=2",
    order: "ascending",
  });
});

it("reads the pager of a page in traditional characters", () => {
  const html = "<p>共 5 頁 第 1 頁 <a href=index_2.html>下一頁</a></p>";
  expect(pager(html, "https://kjj.example/tzgg/index.html")).toMatchObject({ current: 1, total: 5 });
});

it("knows the last page", () => {
  const html = "<p>第 12 / 12 页 <a href=?page=11>上一页</a> <a href=?page=12>下一页</a></p>";
  expect(pager(html, "https://kjj.example/list.jsp?page=12")).toMatchObject({
    current: 12,
    total: 12,
    next: null,
  });
});

it("recognises numbers that fall from page to page", () => {
  const html = "<a href=tzgg/23.htm>下页</a><a href=tzgg/1.htm>尾页</a>";
  expect(pager(html, "https://kjj.example/tzgg.htm")).toMatchObject({
    next: "https://kjj.example/tzgg/23.htm",
    order: "descending",
  });
});

it("keeps the total where the next page is behind a script", () => {
  expect(pager("<p>共3页 <a href=javascript:go(2)>下一页</a></p>", "https://kjj.example/")).toEqual({
    current: 1,
    total: 3,
    next: null,
    order: "ascending",
  });
});

it("is none on a page without one", () => {
  expect(pager("<a href=/a/>首页</a>", "https://kjj.example/")).toBeNull();
});

const VSB = "https://kjj.example/tzgg";
it.each([
  [
    "the first page",
    `${VSB}.htm`,
    "<b>1</b><a href=tzgg/2.htm>2</a><a href=tzgg/1.htm>3</a><a href=tzgg/2.htm>下页</a><a href=tzgg/1.htm>尾页</a>",
    1,
    3,
    "2.htm",
  ],
  [
    "a middle page",
    `${VSB}/2.htm`,
    "<a href=../tzgg.htm>1</a><b>2</b><a href=1.htm>3</a><a href=../tzgg.htm>上页</a><a href=1.htm>下页</a><a href=1.htm>尾页</a>",
    2,
    3,
    "1.htm",
  ],
  [
    "the last page",
    `${VSB}/1.htm`,
    "<a href=../tzgg.htm>1</a><a href=2.htm>2</a><b>3</b><a href=2.htm>上页</a>",
    3,
    3,
    null,
  ],
])("counts pages whose numbers fall: %s", (_, url, html, current, total, next) => {
  expect(pager(html, url)).toMatchObject({ current, total, next: next === null ? null : `${VSB}/${next}` });
});

it("never takes a later page for the first where only 上页 tells", () => {
  expect(pager("<a href=24.htm>上页</a><a href=22.htm>下页</a>", `${VSB}/23.htm`)).toMatchObject({
    current: 2,
    total: null,
    order: "descending",
  });
});

it("follows numbers where no 下一页 is written", () => {
  expect(
    pager("<b>1</b> <a href=?page=2>2</a> <a href=?page=3>3</a>", "https://kjj.example/l.aspx"),
  ).toMatchObject({
    current: 1,
    next: "https://kjj.example/l.aspx?page=2",
  });
  expect(
    pager("<a href=?page=1>[1]</a> 2 <a href=?page=3>[3]</a>", "https://kjj.example/l.aspx?page=2"),
  ).toMatchObject({
    current: 2,
    next: "https://kjj.example/l.aspx?page=3",
  });
});

it("takes no numbered pictures for pages", () => {
  expect(
    pager("<a href=a.html>1</a><a href=b.html>2</a><a href=c.html>3</a>", "https://kjj.example/"),
  ).toBeNull();
});
