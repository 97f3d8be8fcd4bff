import { describe, expect, it } from "vitest";
import { answer } from "../answer.fixture.ts";
import { readPage } from "../read-page.ts";

const SITE = "https://kjj.example";
const ROW =
  "<ul class=list><li><a href=./202605/t20260506_1.html>通知甲</a><span>2026-05-06</span></li></ul>";

function pager(path: string, html: string) {
  return readPage(answer(`${SITE}${path}`, html)).pager;
}

describe("the next page of each family", () => {
  it.each([
    [
      "TRS, counted from 0",
      "/tzgg/",
      `<script>createPageHTML(9, 0, "index", "html");</script>`,
      [1, 9, "/tzgg/index_1.html"],
    ],
    [
      "TRS pageControl",
      "/tzgg/index_2.shtml",
      `<script>pageControl(4,2,"index","shtml",10)</script>`,
      [3, 4, "/tzgg/index_3.shtml"],
    ],
    [
      "TRS, by variables alone",
      "/tzgg/index.shtml",
      `<script>var currentPage = 0;//所在页从0开始\nvar countPage = 56//共多少页\nvar next = "index_" + (currentPage+1) + ".shtml";</script>`,
      [1, 56, "/tzgg/index_1.shtml"],
    ],
    [
      "CMSPRO, counted from 1",
      "/tzgg/list.shtml",
      `<script>createPageHTML('page_div',5, 1,'list','shtml',89);</script>`,
      [1, 5, "/tzgg/list_2.shtml"],
    ],
    [
      "上海",
      "/tzgg/index.html",
      `<script>$(".pagination").pagination("setPage", 1, 54);</script>`,
      [1, 54, "/tzgg/index_2.html"],
    ],
    [
      "上海, a later page",
      "/tzgg/index_54.html",
      `<script>$(".pagination").pagination("setPage",54,54);</script>`,
      [54, 54, null],
    ],
    [
      "安徽",
      "/tzgg/",
      `<script>Ls.pagination("#page_1303", "/content/column/1303?pageIndex=", { pageIndex: 2, pageCount: 7, total: 99 });</script>`,
      [2, 7, "/content/column/1303?pageIndex=3"],
    ],
    [
      "组件式, counted down",
      "/n1/n3/",
      `<script>var maxPageNum = 16; var purl="/n1/n3/index_2603340";</script>`,
      [1, 16, "/n1/n3/index_2603340_15.html"],
    ],
    [
      "福建, by its search engine",
      "/gsgg/",
      `<div ms-controller=list></div><script>var listConfig = { url: "/was5/web/search", channelid: "2113", prepage: 15, count: 31 };</script>`,
      [1, 3, "/was5/web/search?channelid=2113&templet=docs.jsp&sortfield=-docreltime&page=2"],
    ],
  ] as const)("%s", (_, path, html, [current, total, next]) => {
    expect(pager(path, ROW + html)).toMatchObject({
      current,
      total,
      next: next === null ? null : SITE + next,
    });
  });

  it("a fragment of 组件式 is rows alone, and is followed down to 1", () => {
    const html =
      "<li><a href='/n1/c85711/content.html' title=通知甲>通知甲</a><span>[2026-05-06]</span></li>";
    const facts = readPage(answer(`${SITE}/n1/n3/index_2603340_2.html`, html));
    expect([facts.kind, facts.items.length, facts.pager?.next]).toEqual([
      "list",
      1,
      `${SITE}/n1/n3/index_2603340_1.html`,
    ]);
    expect(pager("/n1/n3/index_2603340_1.html", html)).toMatchObject({ current: 2, next: null });
  });

  it("北京's arrays are the whole list, titles cut in the link are whole in its attribute", () => {
    const html = `<div id=div_list></div><script>
      urls[i]='/art/2026/5/6/art_1_2.html';headers[i]="<a href='/x' title='关于\\"一号\\"课题的通知'>关于...</a>";year[i]='2026';month[i]='5';day[i]='6';i++;
      urls[i]='/art/2025/1/2/art_1_1.html';headers[i]="通知乙";year[i]='2025';month[i]='1';day[i]='2';i++;</script>`;
    const { items, pager: only, state } = readPage(answer(`${SITE}/col/col1/`, html));
    expect([state, only?.total, items]).toEqual([
      "ok",
      1,
      [
        {
          title: '关于"一号"课题的通知',
          url: `${SITE}/art/2026/5/6/art_1_2.html`,
          date: "2026-05-06",
          dateSource: "list",
        },
        { title: "通知乙", url: `${SITE}/art/2025/1/2/art_1_1.html`, date: "2025-01-02", dateSource: "list" },
      ],
    ]);
  });

  it("福建's repeated pattern is no row", () => {
    const html = `${ROW}<ul ms-controller=list><li ms-repeat=list><a ms-attr-href=el.url href=x.html>phantom</a><span>2026-05-07</span></li></ul>`;
    expect(readPage(answer(`${SITE}/gsgg/`, html)).items.map(({ title }) => title)).toEqual(["通知甲"]);
  });
});

describe("gkmlpt, a department under a path", () => {
  const shell = `<meta name=ColumnName content=政府信息公开><div id=app></div><script>window._CONFIG = { SID: '755004', APP_URL: '/kjj/gkmlpt',
    TREE: [{"id":1,"name":"机构职能","jump_url":"/kjj/gkmlpt/content/1/post_1.html","children":[]},
      {"id":4942,"name":"法定主动公开内容","children":[{"id":4943,"name":"政策 [文件]","jump_url":""}]},{"id":7,"name":"年报"}] };</script>`;
  const INDEX = `${SITE}/kjj/gkmlpt/index`;

  it("tells its columns in the shell; without a route it is no list that could be empty", () => {
    const facts = readPage(answer(INDEX, shell));
    expect([facts.kind, facts.state]).toEqual(["column", "ok"]);
    expect(facts.columns).toEqual([
      { name: "机构职能", url: `${SITE}/kjj/gkmlpt/content/1/post_1.html` },
      { name: "法定主动公开内容", url: `${INDEX}#4942` },
      { name: "政策[文件]", url: `${INDEX}#4943` },
      { name: "年报", url: `${INDEX}#7` },
    ]);
  });

  it("is another page for each route, though the network forgets the route", () => {
    const facts = readPage(answer(`${INDEX}#4943`, shell));
    expect([facts.state, facts.finalUrl, facts.column.name]).toEqual([
      "dynamic",
      `${INDEX}#4943`,
      "政策[文件]",
    ]);
    expect(facts.column.path.map(({ name }) => name)).toEqual(["法定主动公开内容", "政策[文件]"]);
  });
});

it("a tree's file tells the columns that no link names", () => {
  const page = readPage(
    answer(`${SITE}/zwgk/`, `<ul class=ztree data-tree=/u/channel/treeNew/kjj></ul>${ROW}`),
  );
  expect(page.columns).toContainEqual({ name: "目录树", url: `${SITE}/u/channel/treeNew/kjj` });
  const tree = readPage(
    answer(
      `${SITE}/u/channel/treeNew/kjj`,
      `drawTree([{"id":1,"name":"规划 计划","iframeurl":"/zwgk/ghjh/"},{"id":2,"name":"目录"}]);`,
    ),
  );
  expect([tree.kind, tree.columns]).toEqual(["other", [{ name: "规划计划", url: `${SITE}/zwgk/ghjh/` }]]);
});

it("an article without any metas is one by its address and its line 发布时间", () => {
  const html =
    "<div class=zsy_cotitle>通知甲<p>文章来源：某局　发布时间：2026-05-06</p></div><div class=zsy_content><p>全文。</p></div>";
  expect(readPage(answer(`${SITE}/n1/c85711/content.html`, html))).toMatchObject({
    kind: "article",
    published: { date: "2026-05-06", source: "visible" },
  });
});
