import type { Content } from "../bureau.ts";
import { familyOf } from "../markup/family-of.ts";
import { hexName } from "../markup/hex-name.ts";
import type { ListView, Parts, Markup } from "../markup/markup.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped, relative } from "./trs/markup.ts";

/** `NewsLsit` is how the program has been called since somebody first mistyped it. */
const PROGRAMS: Readonly<Record<Content["kind"], string>> = {
  group: "NewsClass",
  list: "NewsLsit",
  scripted: "NewsLsit",
  empty: "NewsLsit",
  single: "SinglePage",
  link: "Link",
};

const markup: Markup = {
  encoding: "gbk",
  columnAddress: ({ content }, _, channelId) => `/${PROGRAMS[content.kind]}.aspx?ClassID=${channelId}`,
  articleAddress: ({ channelId }, { id }) => `/NewsView.aspx?NewsID=${id}&ClassID=${channelId}`,
  pageAddress,
  head: () => `    <script type="text/javascript">
        function __doPostBack(target, argument) { var form = document.getElementById("form1"); form.__EVENTTARGET.value = target; form.__EVENTARGUMENT.value = argument; form.submit(); }
    </script>`,
  layout,
  rows: (rows) => `<table width="98%" border="0" cellspacing="0" cellpadding="0">
${rows
  .map(
    ({ article, href }) => `<tr>
    <td width="3%" height="28" align="center"><font color="#c00000">·</font></td>
    <td align="left"><a href="${href}" target="_blank" title="${escaped(article.title)}">${escaped(article.title)}</a></td>
    <td width="14%" align="right">${slashed(article.date)}</td>
</tr>`,
  )
  .join("\n")}
</table>`,
  pager,
  article: ({
    identity,
    article,
    time,
    body,
  }) => `<table width="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td align="center" class="news_title"><span id="Body_lblTitle">${escaped(article.title)}</span></td></tr>
<tr><td align="center" class="news_info">发布日期：<span id="Body_lblDate">${slashed(article.date)} ${time}:00</span>　来源：<span id="Body_lblSource">${identity.name}</span>　点击：<span id="Body_lblHits">0</span></td></tr>
<tr><td class="news_body"><span id="Body_lblContent">
${body}
</span></td></tr>
</table>`,
};

/** ASP.NET: every page one form, tables for the layout, `NewsLsit.aspx?ClassID=1303&page=2`, all in GB2312. */
export const aspx = familyOf(markup);

function pageAddress({ address }: PlacedColumn, page: number): string {
  return `${address}&page=${page}`;
}

/** 2026/3/6, as the server's culture writes it. */
function slashed(date: string): string {
  return date.replaceAll(/-0?/g, "/");
}

function layout({ menu, crumbs, heading, content }: Parts): string {
  const state = hexName(crumbs.map(({ href }) => href).join("")).repeat(8);
  return `<form method="post" id="form1">
<input type="hidden" name="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${state}" />
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr>
<td width="240" valign="top">${menu}</td>
<td valign="top">
<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td height="32" class="dqwz">您现在的位置：<span id="Body_SiteMapPath">${crumbs.map(({ name, href }) => `<a href="${href}">${name}</a>`).join("&nbsp;&gt;&nbsp;")}</span></td></tr></table>
${heading === "" ? "" : `<div class="lanmu_title"><span id="Body_lblClassName">${heading}</span></div>`}
${content}
</td>
</tr></table>
</form>`;
}

function pager({ column, page, total, address }: ListView): string {
  const hrefOf = (to: number) =>
    relative(address, to === 1 ? column.address : pageAddress(column, to)).replaceAll("&", "&amp;");
  const step = (label: string, to: number) =>
    to < 1 || to > total || to === page
      ? `<a disabled="disabled" style="margin-right:5px;">${label}</a>`
      : `<a href="${hrefOf(to)}" style="margin-right:5px;">${label}</a>`;
  const numbers = Array.from({ length: total }, (_, index) =>
    index + 1 === page
      ? `<span style="margin-right:5px;font-weight:Bold;color:red;">${page}</span>`
      : step(String(index + 1), index + 1),
  );
  return `<div id="Body_AspNetPager1" class="paginator">
${step("首页", 1)}${step("上一页", page - 1)}${numbers.join("")}${step("下一页", page + 1)}${step("尾页", total)}
</div>`;
}
