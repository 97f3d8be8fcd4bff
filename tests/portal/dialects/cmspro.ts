import { addDays, type CivilDate } from "../../../lib/facts/civil-date.ts";
import type { Article, Column } from "../bureau.ts";
import type { Family, PortalSite } from "../dialect.ts";
import { documentTable } from "../markup/document-table.ts";
import { familyOf } from "../markup/family-of.ts";
import { hexName } from "../markup/hex-name.ts";
import type { ListView, Markup, Metas, Row } from "../markup/markup.ts";
import { itemMarkup } from "../markup/row-of.ts";
import { channelOf, infoAddress, infoPage, infoPlace } from "./cmspro/info.ts";
import { SCRIPTS, scriptTags } from "./cmspro/scripts.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";

/**
 * 开普 CMSPRO: static lists with a pager that counts from 1; all articles were generated anew some days ago, so that
 * `PubDate` is 页面生成时间 and not the day of publication. A column that the bureau calls scripted has its rows
 * commented out and gets them as JSON.
 */
export const cmspro: Family = {
  dialect: (site) => {
    const { family, written } = familyFor(site);
    return family.dialect(written);
  },
  lists: (site) => {
    const { family, written } = familyFor(site);
    return family.lists(written);
  },
};

const REGENERATED_DAYS_AGO = 9;
const SCRIPTED_ROWS = 15;

function familyFor(site: PortalSite): { family: Family; written: PortalSite } {
  const scripted = new Set<Column>();
  const asLists = (columns: readonly Column[]): Column[] =>
    columns.map((column) => {
      const children = asLists(column.children);
      if (column.content.kind !== "scripted") return { ...column, children };
      const { articles } = column.content;
      const list: Column = {
        ...column,
        children,
        content: { kind: "list", articles, perPage: SCRIPTED_ROWS, rows: "after" },
      };
      scripted.add(list);
      return list;
    });
  const written = { ...site, columns: asLists(site.columns) };
  return { family: familyOf(markupFor(scripted)), written };
}

function markupFor(scripted: ReadonlySet<Column>): Markup {
  return {
    columnAddress: ({ slug }, base) => `${folderOf(base)}${slug}/list.shtml`,
    articleAddress,
    pageAddress,
    head: scriptTags,
    metas: (metas, article, referenceDate, column) => [
      ...regenerated(metas, article, addDays(referenceDate, -REGENERATED_DAYS_AGO)),
      ...(column === null ? [] : ([["channelId", channelOf(column)]] as const)),
    ],
    layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="rightPart">
    <div class="location">当前位置：${crumbs.map(({ name, href }) => `<a href="${href}">${name}</a>`).join(" > ")}</div>
    ${heading === "" ? "" : `<div class="title_fdgk"><span>${heading}</span></div>`}
${content}
</div>`,
    rows: rowsMarkup,
    pager,
    article: ({
      identity,
      article,
      time,
      body,
    }) => `${documentTable(identity, article)}<h1 class="article-title"><ucaptitle>${escaped(article.title)}</ucaptitle></h1>
<div class="article-attr clearfix"><span>发布时间：<publishtime>${article.date} ${time}:00</publishtime></span> <span>来源：${identity.name}</span> <span class="llcs">访问量：<b id="view">—</b></span></div>
<div class="article-content article-content-body" id="zoomcon"><ucapcontent>
${body}
</ucapcontent></div>`,
    assets: SCRIPTS,
    listFiles: (lists, whole) => {
      const [first] = lists;
      if (first === undefined || !scripted.has(first.column.column))
        return lists.map((list) => [
          list.address,
          whole(list, `${rowsMarkup(list.rows, list.column)}\n${pager(list)}`),
        ]);
      const end = { ...first, rows: [], page: first.total + 1 };
      return [
        [first.address, whole(first, infoPlace(first, articleAddress))],
        ...[...lists, end].map((list) => [infoAddress(list), infoPage(list, articleAddress)] as const),
      ];
    },
    seen: ({ column }) => (scripted.has(column) ? { state: "dynamic", capture: "feed" } : {}),
    rowsAddress: (list) => (scripted.has(list.column.column) ? infoAddress(list) : list.address),
  };
}

/** Links stand in lines of their own, with the template's indent inside the attribute. */
function broken(row: Row): Row {
  return { ...row, href: `\n            ${row.href}\n        ` };
}

function rowsMarkup(rows: readonly Row[], column: PlacedColumn): string {
  return `<ul class="infolist list_common">
${rows.map((row) => itemMarkup(broken(row), column)).join("\n")}
</ul>`;
}

function pager({ page, total, count }: ListView): string {
  return `<div class="page" id="page_div"></div>
<script type="text/javascript">createPageHTML('page_div',${total}, ${page},'list','shtml',${count});</script>`;
}

function regenerated(metas: Metas, article: Article | null, generatedOn: CivilDate): Metas {
  const template = ["template,templategroup,version", `${hexName("template")},default,1.1`] as const;
  if (article === null) return [...metas, template];
  const stamp = `${article.date > generatedOn ? article.date : generatedOn} 11:${10 + (article.id % 49)}:47`;
  return [
    ...metas.filter(([name]) => name !== "PubDate" && name !== "others"),
    ["PubDate", stamp],
    ["others", `页面生成时间 ${stamp}`],
    template,
  ];
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/") + 1);
}

function articleAddress({ address }: PlacedColumn, { urlDate, id }: Article): string {
  return `${folderOf(address)}${urlDate.slice(0, 7).replace("-", "")}/${hexName(String(id))}.shtml`;
}

function pageAddress({ address }: PlacedColumn, page: number): string {
  return `${folderOf(address)}list_${page}.shtml`;
}
