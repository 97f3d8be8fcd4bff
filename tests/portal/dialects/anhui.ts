import { atTwoAddresses } from "../markup/at-two-addresses.ts";
import { familyOf } from "../markup/family-of.ts";
import { JQUERY, JQUERY_PATH } from "../markup/jquery.ts";
import type { ListView, Markup, Row } from "../markup/markup.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";
import { textPage } from "./trs/page.ts";

const LS_PATH = "/assets/js/ls.js";
const GROUP = 5;

const markup: Markup = {
  columnAddress: ({ slug }, base) => `${base}${slug}/`,
  articleAddress: ({ address }, { id }) => `${address}${56_700_000 + id}.html`,
  pageAddress,
  head: (to) => `    <script src="${to(JQUERY_PATH)}"></script>
    <script src="${to(LS_PATH)}"></script>`,
  // When the file was written, beside the day of publication: a date that is not the article's.
  metas: (metas, article, referenceDate) =>
    article === null ? metas : [...metas, ["HtmlGenerateTime", `${referenceDate} 04:58:07`]],
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="listright">
    <div class="wz">您当前的位置： ${crumbs.map(({ name, href }) => `<a href="${href}" target="_self">${name}</a>`).join('<i class="fn">&gt;</i>')}</div>
    ${heading === "" ? "" : `<div class="lanmu"><h2>${heading}</h2></div>`}
${content}
</div>`,
  rows: (rows, { channelId }) => `<ul class="doc_list list-${channelId}">
${rows.map(rowMarkup).join("\n")}
</ul>`,
  pager: ({
    column: { channelId },
    page,
    total,
    count,
    perPage,
  }) => `<div id="page_${channelId}" class="page"></div>
<script>
    $(function () {
        Ls.pagination("#page_${channelId}", "/content/column/${channelId}?pageIndex=", { pageIndex: ${page}, pageCount: ${total}, pageSize: ${perPage}, total: ${count} });
    });
</script>`,
  article: ({ identity, article, time, body }) => `<h1 class="newstitle">${escaped(article.title)}</h1>
<div class="newsinfo"><span class="fbsj">发布时间：${article.date} ${time}</span> <span>信息来源：${identity.name}</span> <span>浏览次数：<b id="hits">—</b></span></div>
<div class="j-fontContent newscontnet minh300">
${body}
</div>`,
  // The pager leads back to the first page by number, so that it stands at two addresses.
  listFiles: (lists, whole) =>
    lists.flatMap((list) => {
      const page = whole(list, `${markup.rows(list.rows, list.column)}\n${markup.pager(list)}`);
      return atTwoAddresses(list, pageAddress(list.column, list.page), page);
    }),
  assets: [JQUERY, [LS_PATH, textPage(pagination(), "text/javascript")]],
};

/** 安徽: a static first page, further ones from the column's number: `/content/column/1303?pageIndex=2`. */
export const anhui = familyOf(markup);

function pageAddress({ channelId }: PlacedColumn, page: ListView["page"]): string {
  return `/content/column/${channelId}?pageIndex=${page}`;
}

/** Every five rows an empty one draws a line. */
function rowMarkup({ article, href }: Row, index: number): string {
  const line = index > 0 && index % GROUP === 0 ? '    <li class="lm_line"></li>\n' : "";
  return `${line}    <li class="index${index}"><a href="${href}" target="_blank" class="left" title="${escaped(article.title)}">${escaped(article.title)}</a><span class="right date">${article.date}</span></li>`;
}

function pagination(): string {
  return `
var Ls = { pagination: function (selector, address, state) {
  var html = "<span>共 " + state.total + " 条</span> ";
  for (var page = 1; page <= state.pageCount; page++) {
    html += page === state.pageIndex ? "<b>" + page + "</b> " : "<a href='" + address + page + "'>" + page + "</a> ";
  }
  $(selector).html(html);
} };
`;
}
