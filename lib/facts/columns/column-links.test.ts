import { expect, it } from "vitest";
import { finish } from "../steps/finish.ts";
import { columnLinkSteps } from "./column-links.ts";
import { openPage } from "../page/page.ts";

function columns(html: string) {
  return finish(columnLinkSteps(openPage(html, "https://kjj.example/zwgk/"), null, [])).map(
    ({ name, url }) => `${name} ${new URL(url).pathname}`,
  );
}

it("takes navigation and side menu, names without spaces and line breaks", () => {
  const html = `<div class=nav><a href=/>首页</a><a href=/jgzn/>机构 职能</a><a href="/tzgg/index.html">通知公告</a></div>
    <ul class=leftmenu><li><a href=/nb/nlist.htm><span>政府信息<br>公开年报</span></a></li></ul>`;
  expect(columns(html)).toEqual([
    "机构职能 /jgzn/",
    "通知公告 /tzgg/index.html",
    "政府信息公开年报 /nb/nlist.htm",
  ]);
});

it("names 更多 after its block, inside the heading, before its words, beside it or under the list", () => {
  const html = `<div><h3>工作动态<a href=/gzdt/>更多&gt;&gt;</a></h3><ul><li><a href=/gzdt/1001.html>动态甲</a></li></ul></div>
    <div><div class=tit>通知公告</div><a class=more href=/tzgg/>more</a></div>
    <div class=title><span><a href=/jddt/>更多&gt;&gt;</a></span>鉴定动态</div>
    <div class=title_fdgk><span>部门规章</span></div><ul><li><a href=/gz/1002.html>规章甲</a></li></ul><a href=/gz/>更多</a>`;
  expect(columns(html)).toEqual(["工作动态 /gzdt/", "通知公告 /tzgg/", "鉴定动态 /jddt/", "部门规章 /gz/"]);
});

it("knows 更多 that is a picture or only a title, and names it after its block", () => {
  const html = `<div><h3>通知公告</h3><ul><li><a href="/tzgg/index@1.htm"><img src="/images/more-ico-1.gif"></a></li></ul></div>
    <div><h3>工作动态</h3><a title="更多" href="/info/nIndex.jsp?cat_id=20167"></a></div>
    <div><h3>专题专栏</h3><a href="/zt/index@3.htm"><img src="/images/banner.gif"></a></div>`;
  expect(columns(html)).toEqual(
    expect.arrayContaining(["通知公告 /tzgg/index@1.htm", "工作动态 /info/nIndex.jsp"]),
  );
});

it("knows a column by its name where its address tells nothing, and leaves out the rest", () => {
  const html = `<ul><li><a href="/public/spage.xp?unitid=18">政府信息公开指南</a></li><li><a href="/public/spage.xp?unitid=18&frame=nb">政府信息公开年报</a></li>
    <li><a href="/xxgk/6519c9-a7f8">法定主动公开内容</a></li><li><a href="/xxgk/7519c9-a7f8">关于印发某某制度的通知</a></li></ul>`;
  expect(columns(html)).toEqual(["政府信息公开指南 /public/spage.xp", "政府信息公开年报 /public/spage.xp"]);
});

it("keeps one entry an address, and its name rather than 更多", () => {
  expect(columns("<p><a href=/tzgg/>更多</a></p><h3><a href=/tzgg/index.html>通知公告</a></h3>")).toEqual([
    "通知公告 /tzgg/index.html",
  ]);
});

it("leaves out articles, files, the footer, the logo and links that only serve the page", () => {
  const html = `<a href=/gzdt/202405/t20240506_1.html>动态甲</a><a href=/a.pdf>文件</a><a href=/login/>登录</a><a href="/"><img alt=某某市科技局></a>
    <a href=javascript:void(0)>无</a><footer><a href=/wzdt/>网站地图</a><a href=https://beian.miit.gov.cn/>备案</a></footer>`;
  expect(columns(html)).toEqual([]);
});

it("keeps links to other sites' services", () => {
  expect(columns("<div class=nav><a href=https://zwfw.example/>政务服务网</a></div>")).toEqual([
    "政务服务网 /",
  ]);
});
