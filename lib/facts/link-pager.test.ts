import { expect, it } from "vitest";
import { linkPager } from "./link-pager.ts";
import { openPage } from "./page.ts";

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
