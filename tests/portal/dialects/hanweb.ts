import { documentTable } from "../markup/document-table.ts";
import { familyOf } from "../markup/family-of.ts";
import type { ListView, Markup } from "../markup/markup.ts";
import { itemMarkup, rowFromRoot } from "../markup/row-of.ts";
import { JPAGE, JPAGE_PATH } from "./hanweb/jpage.ts";
import type { Article } from "../bureau.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";
import { textPage } from "./trs/page.ts";

const markup: Markup = {
  columnAddress: (_column, _base, channelId) => `/col/col${channelId}/index.html`,
  articleAddress,
  pageAddress: groupAddress,
  head: (to) => `    <script type="text/javascript" src="${to(JPAGE_PATH)}"></script>`,
  // When the file was made, which is not when it was published.
  metas: (metas, article) =>
    article === null ? metas : [...metas, ["Maketime", `${article.urlDate} 23:04:51`]],
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="rightPart">
    <table class="bt_position"><tr><td>您现在的位置：${crumbs.map(({ name, href }) => `<a href="${href}" class="bt_link">${name}</a>`).join(" &gt; ")}</td></tr></table>
    <div id="hiddenLocation" style="display:none">${crumbs.map(({ name, href }, index) => `<span id="col${index + 1}_name">${name}</span><span id="col${index + 1}_url">${href}</span>`).join("")}</div>
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
    time,
    body,
  }) => `${documentTable(identity, article)}<div class="main-fl-tit">${escaped(article.title)}</div>
<div class="main-fl-riqi"><span>发布日期：${article.date} ${time}</span> <span>来源：${identity.name}</span> <span>浏览次数：<i id="hits">—</i></span></div>
<div id="zoom" class="main-txt">
<!--ZJEG_RSS.content.begin--><meta name="ContentStart">
${body}
<meta name="ContentEnd"><!--ZJEG_RSS.content.end-->
</div>`,
  assets: [JPAGE],
  listFiles: (lists, whole) => {
    const [first] = lists;
    if (first === undefined) return [];
    const end = { ...first, rows: [], page: first.total + 1 };
    return [
      [first.address, whole(first, inlineGroup(first))],
      ...[...lists.slice(1), end].map(
        (list) =>
          [
            groupAddress(list.column, list.page),
            textPage(`<?xml version='1.0' encoding='UTF-8'?>${datastore(list)}`, "text/xml"),
          ] as const,
      ),
    ];
  },
  seen: () => ({ laterPages: "feed" }),
};

/**
 * 大汉 jcms with jpage: a list's rows are records in CDATA inside a script of the page, the further groups of them XML
 * from dataproxy.jsp; the page's own address never changes.
 */
export const hanweb = familyOf(markup);

function articleAddress({ channelId }: PlacedColumn, { urlDate, id }: Article): string {
  const [year = "", month, day] = urlDate.split("-");
  return `/art/${year}/${Number(month)}/${Number(day)}/art_${channelId}_${id}.html`;
}

function groupAddress({ channelId }: PlacedColumn, page: number): string {
  return `/module/web/jpage/dataproxy.jsp?page=${page}&appid=1&webid=3&path=/&columnid=${channelId}&unitid=${unitOf(channelId)}&permissiontype=0`;
}

function unitOf(channelId: number): number {
  return 210_000 + channelId;
}

function inlineGroup(list: ListView): string {
  const unit = unitOf(list.column.channelId);
  return `<div class="default_pgContainer_wrap" id="${unit}">
<script type="text/xml">${datastore(list)}</script>
</div>
<script type="text/javascript">
    $('#${unit}').jpage({ totalRecord: ${list.count}, perPage: ${list.perPage} });
</script>`;
}

function datastore({ column, rows, page, total }: ListView): string {
  const next =
    page < total
      ? `<nextgroup><![CDATA[<a href="${groupAddress(column, page + 1)}"></a>]]></nextgroup>\n`
      : "";
  const records = rows.map(
    ({ article }) =>
      `<record><![CDATA[${itemMarkup(rowFromRoot(articleAddress, column, article), column)}]]></record>`,
  );
  return `<datastore>\n${next}<recordset>\n${records.join("\n")}\n</recordset></datastore>`;
}
