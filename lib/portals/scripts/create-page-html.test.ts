import { expect, it } from "vitest";
import { openPage } from "../../facts/page/page.ts";
import { createPageHtmlPager } from "./create-page-html.ts";

function pager(script: string, url = "https://kjj.example/tzgg/index.html") {
  return createPageHtmlPager(openPage(`<base href="/other/"><script>${script}</script>`, url));
}

it("counts from 0 when a number comes first: page 2 is index_1", () => {
  expect(pager('createPageHTML(9, 0, "index", "html");')).toEqual({
    current: 1,
    total: 9,
    next: "https://kjj.example/tzgg/index_1.html",
    order: "ascending",
  });
  expect(pager('createPageHTML(9,7,"index","html")', "https://kjj.example/tzgg/index_7.html")).toMatchObject({
    current: 8,
    next: "https://kjj.example/tzgg/index_8.html",
  });
  expect(pager('createPageHTML(9,8,"index","html")')).toMatchObject({ current: 9, next: null });
});

it("counts from 1 when a quoted container comes first: page 2 is fg_2", () => {
  expect(pager("createPageHTML('page_div',5, 1,'fg','shtml',89);")).toEqual({
    current: 1,
    total: 5,
    next: "https://kjj.example/tzgg/fg_2.shtml",
    order: "ascending",
  });
  expect(pager("createPageHTML('page_div',5,5,'fg','shtml',89)")).toMatchObject({ current: 5, next: null });
});

it("takes the counts from variables", () => {
  const script =
    'var currentPage = 0;//所在页从0开始\nvar countPage = 56//共多少页\ncreatePageHTML(countPage, currentPage, "index", "html")';
  expect(pager(script)).toMatchObject({
    current: 1,
    total: 56,
    next: "https://kjj.example/tzgg/index_1.html",
  });
});

it("is none for the function's own definition and for one page without numbers", () => {
  expect(pager("function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){}")).toBeNull();
  expect(pager('createPageHTML(1, 0, "index", "html")')).toMatchObject({ total: 1, next: null });
});

it("says where a call for another list of the page is not followed; the same call twice is one pager", () => {
  expect(pager('createPageHTML(9,0,"index","html");createPageHTML(4,0,"more","html")')).toMatchObject({
    total: 9,
    others: true,
  });
  expect(pager('createPageHTML(9,0,"index","html");createPageHTML(9,0,"index","html")')).not.toHaveProperty(
    "others",
  );
});
