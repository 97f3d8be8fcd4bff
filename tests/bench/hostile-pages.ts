/** Text written again and again up to a length. */
function filled(length: number, ...pieces: readonly string[]): string {
  const unit = pieces.join("");
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const inBody = (html: string) => `<html><body><div id="zoom">${html}</div></body></html>`;

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
  metas: (length) => filled(length, '<meta name="ColumnName" content="通知公告">'),
};
