import { expect, it } from "vitest";
import { breadcrumbOf } from "./breadcrumb.ts";
import { finish } from "../steps/finish.ts";
import { columnSteps } from "./column-heading.ts";
import { openPage } from "../page/page.ts";

function crumb(html: string) {
  return breadcrumbOf(openPage(html, "https://kjj.example/zwgk/tzgg/"));
}

it.each([
  ["its label", "<p><span>您当前所在位置：</span><a href=/>首页</a>&gt;<a href=/zwgk/>政务公开</a></p>"],
  [
    "its name in the template",
    "<div class=path><a href=/>首页</a>&nbsp;&gt;&nbsp;<a href=/zwgk/>政务公开</a></div>",
  ],
  [
    "the class of its links",
    "<div><a class=CurrChnlCls href=/>首页</a> / <a class=CurrChnlCls href=/zwgk/>政务\n公开</a></div>",
  ],
])("is recognised by %s", (_, html) => {
  expect(crumb(html).path).toEqual([
    { name: "首页", url: "https://kjj.example/" },
    { name: "政务公开", url: "https://kjj.example/zwgk/" },
  ]);
});

it("leaves out the root that TRS hides", () => {
  const html = "<div>当前位置：<a href=/ title=hide>hide</a> &gt; <a href=/zwgk/>政务公开</a></div>";
  expect(crumb(html).path.map(({ name }) => name)).toEqual(["政务公开"]);
});

it("takes a last crumb without a link for the page's own column, but not 正文", () => {
  expect(crumb("<div>当前位置：<a href=/>首页</a> &gt; 通知公告</div>").last).toBe("通知公告");
  expect(crumb("<div>当前位置：<a href=/>首页</a> &gt; 正文</div>").last).toBe("");
});

it("is empty where the words stand in a sentence without links", () => {
  expect(crumb("<p>请打开当前位置服务</p>")).toEqual({ node: null, path: [], last: "" });
});

it("is also the path that 大汉 hides for its scripts, where no other is shown", () => {
  const hidden = `<div id='hiddenLocation' style='display:none'><span id="col1_name">首页</span><span id="col1_url">/</span>
    <span id="col2_name">通知公告</span><span id="col2_url">/col/col12/index.html</span><span id="col3_name"></span></div>`;
  expect(crumb(hidden).path).toEqual([
    { name: "首页", url: "https://kjj.example/" },
    { name: "通知公告", url: "https://kjj.example/col/col12/index.html" },
  ]);
  const shown = `<div class=path><a href=/>首页</a> &gt; <a href=/zwgk/>政务公开</a></div>`;
  expect(crumb(hidden + shown).path.at(-1)?.name).toBe("政务公开");
});

it("without metas and breadcrumb the menu entry of the page itself names the column", () => {
  const page = openPage(
    "<ul><li><a href=../zcwj/>政策文件</a><li class=on><a href=./>通知<br>公告</a></ul>",
    "https://kjj.example/zwgk/tzgg/index.html",
  );
  expect(finish(columnSteps(page, breadcrumbOf(page), false)).name).toBe("通知公告");
});
