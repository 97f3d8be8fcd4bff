/** Text written again and again up to a length. */
function filled(length: number, ...pieces: readonly string[]): string {
  const unit = pieces.join("");
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const inBody = (html: string) => `<html><body><div id="zoom">${html}</div></body></html>`;

const report = (html: string) =>
  `<html><head><title>2024年政府信息公开工作年度报告</title><meta name="ArticleTitle" content="2024年政府信息公开工作年度报告"></head>${inBody(html)}`;

/** Pages that are made to take a reader's time, by what is wrong with them; each a function of its length. */
export const HOSTILE_PAGES: Readonly<Record<string, (length: number) => string>> = {
  "links that are never closed": (length) => filled(length, `<a href="/t20240506_1.html">通知 `),
  "elements within elements": (length) =>
    filled(length / 2, "<div>") + "2024-05-06" + filled(length / 2, "</div>"),
  "bold type within bold type": (length) => inBody(filled(length, "<b>字")),
  "ends without beginnings": (length) => filled(length / 2, "<i>") + filled(length / 2, "</x>"),
  "a list with thousands of rows": (length) =>
    `<ul class=list>${filled(length, "<li><a href=/1001.html>通知甲</a><span>2024-05-06</span></li>")}</ul>`,
  "rows without an element of their own": (length) =>
    `<div>${filled(length, "<a href=/1001.html>通知甲</a> 2024-05-06<br>")}</div>`,
  "links without dates": (length) => filled(length, "<p><a href=/art/2024/5/6/art_1_2.html>通知甲</a></p>"),
  "更多 without a name": (length) => filled(length, "<span class=tit></span><a href=/zwgk/>更多</a>"),
  "dates in one cell": (length) => `<td>${filled(length, "2024-05-06 ")}<a href=/1001.html>通知甲</a></td>`,
  "one attribute": (length) => `<a href="${filled(length, "a")}" class="${filled(length, "x ")}">通知</a>`,
  "many attributes": (length) =>
    `<a ${Array.from({ length: length / 8 }, (_, at) => `a${String(at)}=1`).join(" ")}>通知</a>`,
  "an open tag that never ends": (length) => `<a href="${filled(length, "<p>")}`,
  "a comment that never ends": (length) => `<!--${filled(length, "<li><a ")}`,
  references: (length) => filled(length, "&nbsp;&lt&#20013;&"),
  "references in attributes": (length) => `<a title='${filled(length, '&amp;"&')}'>`,
  headings: (length) => inBody(filled(length, "<p>一、总体情况</p><p>（一）公开</p>")),
  "headings in one table row": (length) =>
    inBody(`<table><tr>${filled(length, "<td>一、总体情况</td>")}</tr></table>`),
  "lines of one letter": (length) => inBody(filled(length, "a<br>")),
  "the letter a": (length) => filled(length, "a"),
  "Chinese letters": (length) => inBody(filled(length, "公")),
  "Chinese letters and 号": (length) => inBody(filled(length, "公".repeat(30), "号")),
  "brackets of numbers": (length) => inBody(filled(length, "令〔2019〕")),
  digits: (length) => inBody(filled(length, "2019")),
  spaces: (length) => inBody(`2024${filled(length, " ")}-`),
  "line breaks": (length) => inBody(`国务院令${filled(length, "\n")}第711号`),
  seams: (length) => inBody(filled(length, "<i></i>")),
  "words for a place": (length) => filled(length, "当前位置："),
  "words for nothing": (length) => filled(length, "<p>暂无内容</p>"),
  "words for a footer": (length) => `<div class=footer>${filled(length, "主办单位ICP备电话：")}</div>`,
  "a script of one call": (length) => `<script>createPageHTML(${filled(length, "a,")}</script>`,
  "a script of places": (length) => `<script>${filled(length, "location.href=document.cookie=")}</script>`,
  "a data store": (length) => `<script><datastore>${filled(length, "<record><![CDATA[")}</script>`,
  "scripts that call one another": (length) =>
    filled(length, `<script>go("/a.html");function go(id){</script><a onclick="go('7')">通知</a>`),
  "calls of a function that is nowhere": (length) => filled(length, `<a onclick="jump('7')">通知甲</a>`),
  "frames and templates": (length) => filled(length, "<li v-for=x><iframe src=/list.html></iframe>"),
  "comments with rows": (length) => filled(length, "<!--<li><a href=1>-->"),
  "empty lists": (length) => `${filled(length, "<ul class=list></ul>")}<script src=/page.js></script>`,
  "lists named by a script": (length) =>
    `${filled(length / 2, "<ul class=list></ul>")}<script>${filled(length / 2, '$(".news").html("x");')}</script>`,
  "a table of dates with two heads": (length) =>
    `<table><tr><td>成文日期</td><td>发布日期</td></tr>${filled(length, "<tr><td><a href=/1001.html>通知甲</a><td>2024-05-06<td>2024-05-07")}</table>`,
  "personal numbers": (length) => inBody(filled(length, "13812345678 11010519491231002X ")),
  "numbers in one table": (length) => inBody(`<table>${filled(length, "<tr><td>13812345678")}</table>`),
  "words for a date": (length) => inBody(filled(length, "发布时间：")),
  "publication times": (length) => filled(length, "<publishtime>2024-05-06</publishtime>"),
  "search forms": (length) => filled(length, "<form action=/s><input name=a></form>"),
  "forms in forms": (length) => filled(length, "<form><input>"),
  "numbers of pages": (length) => filled(length, "第1/2页 <a href=/1.html>1</a>"),
  "choices of years": (length) =>
    `<select onchange="go()">${filled(length, "<option value=2024>2024年")}</select>`,
  "a program's frames": (length) =>
    `<script>_CONFIG={TREE:[${filled(length, '{"id":1,"name":"甲","children":[')}</script>`,
  "arrays in a script": (length) =>
    `<script>${filled(length, 'urls[0]="/1.html";headers[0]="甲";')}</script>`,
  "a tree of columns": (length) => `<script>${filled(length, 'd.add(1,0,"甲","/a/");')}</script>`,
  "a report's table": (length) =>
    report(`<table>${filled(length, "<tr><td rowspan=40 colspan=40>行政许可<td>1")}</table>`),
  "a report's tables in tables": (length) => report(filled(length, "<table><tr><td>第二十条第（一）项")),
  "a report's table of empty cells": (length) => report(`<table>${filled(length, "<tr><td><td>")}</table>`),
  "a report's tables": (length) => report(filled(length, "<table><tr><td>信息内容<td>本年制发件数</table>")),
  "a report's parts": (length) => report(filled(length, "<p>一、总体情况</p>")),
  "a report's sentences": (length) => report(filled(length, "主动公开信息561条，其中网站12条，")),
  "a report's one sentence": (length) => report(filled(length, "收到申请3件")),
  "a report's lines in brackets": (length) => report(filled(length, "<p>（（一）")),
  "a report's signatures": (length) => report(filled(length, "<p>苍浦市科学技术局</p><p>二〇二五年")),
  "titles of reports": (length) => report(filled(length, "<p>2024年政府信息公开工作年度报告")),
  "a report's pictures": (length) => report(filled(length, "<img src=1.png>第1部分")),
  metas: (length) => filled(length, '<meta name="ColumnName" content="通知公告">'),
};

/** Answers of feeds in the same manner, by the address that makes them one. */
export const HOSTILE_FEEDS: Readonly<Record<string, (length: number) => string>> = {
  "/module/web/jpage/dataproxy.jsp?page=2": (length) => filled(length, "<datastore><record><![CDATA["),
  "/module/web/jpage/dataproxy.jsp?page=3": (length) =>
    filled(length, "<record><![CDATA[<li><a href=/1.html>甲乙</a>2024-05-06]]></record><datastore>"),
  "/gkmlpt/api/all/1?page=1": (length) =>
    `{"articles":[${filled(length, '{"title":"甲","url":"/1","children":[')}`,
  "/gkmlpt/api/all/2?page=1": (length) => `${"[".repeat(length / 2)}${"]".repeat(length / 2)}`,
  "/gkmlpt/api/all/3?page=1": (length) =>
    `{"articles":[${filled(length, '{"title":"<a<a<a<","url":"/1"},'.padEnd(40))}{"title":"甲","url":"/1"}]}`,
  "/common-web/front/page/build/unit?pageNo=1": (length) =>
    JSON.stringify({ success: true, data: { html: filled(length, "<li><a href=/1.html>甲乙</a>") } }),
  "/api/list?page=1": (length) => `{"data":${filled(length, '{"data":')}`,
};
