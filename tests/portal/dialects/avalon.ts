import { familyOf } from "../markup/family-of.ts";
import type { ListView, Row, Markup } from "../markup/markup.ts";
import { AVALON_PATH, AVALON_SCRIPT } from "./avalon/script.ts";
import { FEED_PATH, feedAddress, feedBody } from "./avalon/feed.ts";
import { staticRows, repeatedRow } from "./avalon/rows.ts";
import { articleAddress } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";
import { textPage } from "./trs/page.ts";

const markup: Markup = {
  columnAddress: ({ slug }, base) => `${base}${slug}/`,
  articleAddress: (column, article) => articleAddress(column, article).replace(/\.html$/, ".htm"),
  pageAddress: ({ channelId }, page) => feedAddress(channelId, page),
  head: (to) => `    <script type="text/javascript" src="${to(AVALON_PATH)}"></script>`,
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="rightPart" ms-controller="windowRoot">
    <div class="breadcrumb"><span><i class="trt-iconfont trt-icon-weizhi"></i>当前位置：</span><ul>${crumbs.map(({ name, href }) => `<li><a href="${href}" title="${name}" class="CurrChnlCls">${name}</a></li>`).join("")}</ul></div>
    ${heading === "" ? "" : `<div class="tabs_header"><ul><li class="on"><a class="cur_def" href="javascript:;">${heading}</a></li></ul></div>`}
${content}
</div>`,
  rows: staticRows,
  pager: () => "",
  article: ({ identity, article, time, body }) => `<div class="article_title text_align_center">
${escaped(article.title)}
</div>
<div class="article_attr"><span class="article_source">来源：${identity.name}</span> <span class="article_time bf-pass">时间：${article.date} ${time}</span></div>
<div class="tabs_hd" ms-controller="QzbView" ms-visible="qzbFile!=''" style="display: none"><ul><li ms-click="$togs(0)"><a href="javascript:;">全真版</a></li><li ms-click="$togs(1)"><a href="javascript:;">文字版</a></li></ul></div>
<div class="article_area"><div class="TRS_Editor">
${body}
</div></div>`,
  listFiles: (lists, whole) =>
    lists.flatMap((list) => {
      const feed = [feedAddress(list.column.channelId, list.page), jsonPage(list)] as const;
      return list.page === 1 ? [[list.address, whole(list, listContent(list))], feed] : [feed];
    }),
  assets: [[AVALON_PATH, textPage(AVALON_SCRIPT, "text/javascript")]],
  seen: () => ({ laterPages: "feed" }),
};

/** 福建集约化: TRS with Avalon. The first page's rows stand in the HTML; each further page is asked for as JSON. */
export const avalon = familyOf(markup);

/** The written rows, the hidden pattern that replaces them after the first turn of a page, the place of the pager. */
function listContent({ column, rows, count, perPage }: ListView): string {
  const { name } = column.column;
  return `<div class="list_base list_base_date_01 list_base_file_type" ms-controller="list" role="viewlist" des="${name}">
<div ms-visible="showStatic">
${staticRows(rows, column)}
</div>
<div ms-visible="!showStatic" style="display: none">
<div ms-if="list.length==0"><div ms-if="!error" class="loading"></div></div>
${repeatedRow(column)}
</div>
</div>
<div class="page_base mar_t_base" ms-controller="list_pagebar" ms-include-src="pgTemp" ms-if="pageCount>0"></div>
<script type="text/javascript">
    var listConfig = { url: "${FEED_PATH}", channelid: "${column.channelId}", prepage: ${perPage}, count: ${count} };
</script>`;
}

function jsonPage({ rows, count, column }: ListView) {
  return textPage(
    feedBody(
      rows.map((row) => ({ ...row, href: addressOf(row, column) })),
      count,
    ),
    "application/json",
  );
}

/** The feed names whole addresses on the host, not relative ones. */
function addressOf({ article, href }: Row, column: ListView["column"]): string {
  return article.target.kind === "elsewhere" ? href : markup.articleAddress(column, article);
}
