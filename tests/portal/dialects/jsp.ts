import { atTwoAddresses } from "../markup/at-two-addresses.ts";
import type { Content } from "../bureau.ts";
import { familyOf } from "../markup/family-of.ts";
import type { ListView, Markup } from "../markup/markup.ts";
import { escaped, relative } from "./trs/markup.ts";
import type { PlacedColumn } from "./trs/map.ts";

const PROGRAMS: Readonly<Record<Content["kind"], string>> = {
  group: "iIndex",
  list: "iList",
  scripted: "iList",
  empty: "iList",
  single: "iPage",
  link: "iLink",
};

const markup: Markup = {
  columnAddress: ({ content }, _, channelId) => `/view/${PROGRAMS[content.kind]}.jsp?cat_id=${channelId}`,
  articleAddress: ({ channelId }, { id }) => `/view/iContent.jsp?cat_id=${channelId}&info_id=${id}`,
  pageAddress,
  head: () =>
    `    <script type="text/javascript">function goPage(form) { location.href = form.getAttribute("data-list") + "&cur_page=" + form.cur_page.value; return false; }</script>`,
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="list_right">
    <div class="position">您所在的位置：${crumbs.map(({ name, href }) => `<a href="${href}">${name}</a>`).join(" / ")}</div>
    ${heading === "" ? "" : `<div class="lm_name">${heading}</div>`}
${content}
</div>`,
  rows: (rows) => `<div class="list_con"><ul>
${rows.map(({ article, href }) => `<li><em>${article.date}</em><a href="${href}" title="${escaped(article.title)}" target="_blank">${escaped(article.title)}</a></li>`).join("\n")}
</ul></div>`,
  pager,
  // 首页 leads back with its number, so that the first page stands at two addresses.
  listFiles: (lists, whole) =>
    lists.flatMap((list) => {
      const page = whole(list, `${markup.rows(list.rows, list.column)}\n${pager(list)}`);
      return atTwoAddresses(list, pageAddress(list.column, list.page), page);
    }),
  article: ({ identity, article, time, body }) => `<div class="con_title">${escaped(article.title)}</div>
<div class="con_info">发布时间：${article.date} ${time}　　来源：${identity.name}　　阅读次数：<span id="hits">--</span></div>
<div class="con_con" id="con_con">
${body}
</div>`,
};

/** Lists that a JSP program writes: `iList.jsp?cat_id=1303&cur_page=2`, the day in an element before the link. */
export const jsp = familyOf(markup);

function pageAddress({ address }: PlacedColumn, page: number): string {
  return `${address}&cur_page=${page}`;
}

function pager({ column, page, total, count, address }: ListView): string {
  const step = (label: string, to: number) =>
    to < 1 || to > total || to === page
      ? label
      : `<a href="${relative(address, pageAddress(column, to))}">${label}</a>`;
  const options = Array.from(
    { length: total },
    (_, index) => `<option value="${index + 1}">${index + 1}</option>`,
  );
  return `<form class="pageinfo" data-list="${relative(address, column.address)}" onsubmit="return goPage(this)">共有 ${count} 条信息　第 ${page} 页/共 ${total} 页　${step("首页", 1)} ${step("上一页", page - 1)} ${step("下一页", page + 1)} ${step("末页", total)}　转到 <select name="cur_page">${options.join("")}</select> <input type="submit" value="GO" /></form>`;
}
