import { expect, it } from "vitest";
import { openPage } from "../page/page.ts";
import { unseenPager } from "./unseen-pager.ts";

const LIST = "https://kjj.example/xxgknb/index.html";
const ROWS = `<ul class=list><li><a href=1001.html>2025 年度报告</a><span>2026-01-20</span></li></ul>`;

function pager(rest: string, url = LIST) {
  return unseenPager(openPage(`<body>${ROWS}${rest}</body>`, url), 1);
}

it.each([
  ["a button", `<button id=more>加载更多</button>`],
  ["a click", `<div class=more onclick="loadMore()">查看更多</div>`],
  ["a call in place of an address", `<a href="javascript:;" onclick="next()">下一页</a>`],
  ["a form that is sent back", `<a href="javascript:__doPostBack('pager','2')">下一页</a>`],
])("a list that goes on behind %s is longer than what is seen of it", (_, more) => {
  expect(pager(more)).toEqual({ current: 1, total: null, next: null, order: "ascending" });
});

it.each([
  ["laypage", `laypage.render({elem:'page1',count:57,limit:15})`],
  ["kkpager", `kkpager.generPageHtml({pno:1,total:4,totalRecords:57})`],
  ["a count of pages", `$("#p").pagination({totalPage: 4})`],
])("%s tells how many pages its program draws", (_, call) => {
  expect(pager(`<div id=page1></div><script>${call}</script>`)).toMatchObject({ total: 4, next: null });
});

it("an element may bear the number of pages for its program", () => {
  expect(pager("<div id=pages pagesize=24 pagecount=51></div>")).toMatchObject({ total: 51, next: null });
  expect(pager("<div id=pages pagesize=24 pagecount=1></div>")).toBeNull();
});

it("more records than rows are more pages", () => {
  expect(pager("<div>共57条记录，每页15条</div>")).toMatchObject({ total: 4, next: null });
  expect(pager("<div>共1条记录</div>")).toBeNull();
});

it("a choice of pages leads to each by its address", () => {
  const choice = `<select onchange="location=this.value"><option value=index.html>第1页<option value=index_2.html>第2页</select>`;
  const second = "https://kjj.example/xxgknb/index_2.html";
  expect(pager(choice)).toMatchObject({ current: 1, total: 2, next: second });
  expect(pager(choice, second)).toMatchObject({ current: 2, total: 2, next: null });
});

it.each([
  ["a button that can no longer be pressed", `<a class=disabled href="javascript:;">下一页</a>`],
  ["更多 that leads to another column", `<div class=more><a href="/tzgg/">查看更多</a></div>`],
  ["a program that was given one page", `<script>laypage.render({count:3,limit:15})</script>`],
  [
    "a remark in a text",
    `<p>全年共收到来信57条，均已答复，办理情况见各季度通报，欢迎继续监督我局工作并提出宝贵意见建议，联系电话见首页，地址见机构职能栏目，特此说明并致谢。</p>`,
  ],
])("%s makes no list longer", (_, rest) => {
  expect(pager(rest)).toBeNull();
});
