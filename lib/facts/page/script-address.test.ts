import { expect, it } from "vitest";
import { openPage } from "./page.ts";

const HEX = "0123456789abcdef0123456789abcdef";

function links(html: string): string[] {
  return openPage(html, "https://kjj.example/tzgg/").anchors.map(({ url }) =>
    url.slice("https://kjj.example".length),
  );
}

it.each([
  [
    "a call that names it",
    `<a href="javascript:;" onclick="jumpToDetail('./202403/t1.html')">通知甲</a>`,
    "/tzgg/202403/t1.html",
  ],
  ["a call in the address", `<a href="javascript:openNews('/art/1.html')">通知甲</a>`, "/art/1.html"],
  ["a new window", `<li onclick='window.open("2.html")'>通知乙</li>`, "/tzgg/2.html"],
  ["an assignment", `<div onclick="location.href='/c/3.shtml'">通知丙</div>`, "/c/3.shtml"],
  [
    "a function of the page",
    `<script>function doRead(id, type){ var u = "/detail/" + id + ".html"; window.open(u); }</script><a onclick="doRead('${HEX}','n')">通知丁</a>`,
    `/detail/${HEX}.html`,
  ],
])("a click leads where %s says", (_, html, path) => {
  expect(links(html)).toEqual([path]);
});

it.each([
  ["a function that stands elsewhere", `<a onclick="doRead('${HEX}','n')">通知</a>`],
  ["a favourite", `<a onclick="addFavorite('https://kjj.example/x.html')">收藏</a>`],
  ["a tab", `<li onclick="showTab('/a.html')">动态</li>`],
  ["a step of the pager", `<a href="javascript:goPage('2')">下一页</a>`],
])("nothing is made up for %s", (_, html) => {
  expect(links(html)).toEqual([]);
});

it("a link's own address goes before what a click counts", () => {
  expect(links(`<a href=1.html onclick="count('/hit.jsp')">通知甲</a>`)).toEqual(["/tzgg/1.html"]);
});
