import type { Article } from "../bureau.ts";
import type { Family } from "../dialect.ts";
import { documentTable } from "../markup/document-table.ts";
import { familyOf } from "../markup/family-of.ts";
import type { ListView, Markup } from "../markup/markup.ts";
import { itemMarkup, rowFromRoot } from "../markup/row-of.ts";
import { ARRAY_LIST, ARRAY_LIST_PATH } from "./beijing/array-list.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";

const markup: Markup = {
  columnAddress: (_column, _base, channelId) => `/col/col${channelId}/index.html`,
  articleAddress,
  pageAddress: (column) => column.address,
  head: (to) => `    <script language="javascript" src="${to(ARRAY_LIST_PATH)}"></script>`,
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="left zhengce_right">
    <div class="zhengce_pos">您所在的位置：${crumbs.map(({ name, href }) => `<a href="${href}" class="bt_link">${name}</a>`).join("&gt;")}</div>
    ${heading === "" ? "" : `<div class="title_fdgk"><span>${heading}</span></div>`}
${content}
</div>`,
  rows: (rows, column) => `<ul class="list_common">
${rows.map((row) => itemMarkup(row, column)).join("\n")}
</ul>`,
  pager: () => "",
  article: ({
    identity,
    article,
    body,
  }) => `${documentTable(identity, article)}<div class="zhengce_tit">${escaped(article.title)}</div>
<div class="zhengce_date">时间：${article.date}　来源：${identity.name}</div>
<div id="zoom">
${body}
</div>`,
  assets: [ARRAY_LIST],
  listFiles: (lists, whole) => {
    const [first] = lists;
    return first === undefined ? [] : [[first.address, whole(first, arrays(first, lists))]];
  },
};

const family = familyOf(markup);

/**
 * 北京 (old 大汉): all rows of a list stand in the page, but as arrays in a script that writes one screen of them at
 * a time; there is no second page and no feed.
 */
export const beijing: Family = {
  ...family,
  lists: (site) =>
    family.lists(site).map((list) => ({
      ...list,
      pages: [list.path],
      rowsPerPage: [list.rowsPerPage.reduce((sum, rows) => sum + rows, 0)],
    })),
};

function articleAddress({ channelId }: PlacedColumn, { urlDate, id }: Article): string {
  const [year = "", month, day] = urlDate.split("-");
  return `/art/${year}/${Number(month)}/${Number(day)}/art_${channelId}_${id}.html`;
}

function arrays({ column, perPage }: ListView, lists: readonly ListView[]): string {
  const lines = lists.flatMap(({ rows }) => rows.map(({ article }) => assignment(column, article)));
  return `<div id="div_list"></div><div id="div_page" class="page"></div>
<script language="javascript">
var urls = new Array(), headers = new Array(), year = new Array(), month = new Array(), day = new Array(); var i = 0;
${lines.join("\n")}
arrayList(${perPage});
</script>`;
}

/** Short titles stand bare, long ones cut inside a link whose attribute has them whole. */
function assignment(column: PlacedColumn, article: Article): string {
  const [year = "", month, day] = article.date.split("-");
  const { href } = rowFromRoot(articleAddress, column, article);
  const title = escaped(article.title);
  const header =
    article.title.length > 22
      ? `<a href='${href}' title='${title}' target='_blank'>${escaped(article.title.slice(0, 20))}...</a>`
      : title;
  return `urls[i]='${href}';headers[i]="${header}";year[i]='${year}';month[i]='${Number(month)}';day[i]='${Number(day)}';i++;`;
}
