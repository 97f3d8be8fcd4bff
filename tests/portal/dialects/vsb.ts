import { familyOf } from "../markup/family-of.ts";
import type { ListView, Markup } from "../markup/markup.ts";
import { escaped, relative } from "./trs/markup.ts";
import type { PlacedColumn } from "./trs/map.ts";

const markup: Markup = {
  columnAddress: ({ slug }, base) => `${folderOf(base)}${slug}.htm`,
  articleAddress: ({ channelId }, { id }) => `/info/${channelId}/${id}.htm`,
  pageAddress,
  head: () => `    <!--Announced by Visual SiteBuilder 9-->
    <script language="javascript">var _jsq_ = function (id, page, tree, owner) { return [id, page, tree, owner]; };</script>`,
  metas: (metas, article) => [
    ...metas,
    ["pageType", article === null ? "2" : "3"],
    ["pageTitle", article?.title ?? ""],
  ],
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="ny_right">
    <div class="ny_wz">当前位置： ${crumbs.map(({ name, href }) => `<a href="${href}" class="postion">${name}</a>`).join(" &gt;&gt; ")}</div>
    ${heading === "" ? "" : `<h2 class="ny_tit">${heading}</h2>`}
${content}
</div>`,
  rows: (rows, { channelId }) => `<ul class="winstyle${channelId}">
${rows
  .map(
    ({ article, href }, index) =>
      `<li id="line_u${channelId % 100}_${index}"><a href="${href}" target="_blank" title="${escaped(article.title)}">${escaped(article.title)}</a><span>${article.date}</span></li>`,
  )
  .join("\n")}
</ul>`,
  pager,
  article: ({ article, time, body }) => `<form name="_newscontent_fromname">
<h3 class="nr_title">${escaped(article.title)}</h3>
<div class="nr_info">发布日期：${article.date} ${time}　点击：[<span id="dynclicks_wbnews_${article.id}">--</span>]</div>
<div id="vsb_content_2"><div class="v_news_content">
${body}
</div></div>
<div class="nr_close">【<a href="javascript:window.opener=null;window.open('','_self');window.close();">关闭窗口</a>】</div>
</form>`,
};

/** 博达 VSB: `kjdt.htm`, and below it the further pages counted down: of 24 pages the second is `kjdt/23.htm`. */
export const vsb = familyOf(markup);

function pageAddress({ address }: PlacedColumn, page: number, total: number): string {
  return `${folderOf(address)}${total - page + 1}.htm`;
}

/** What lies below `/zwgk.htm` lies in `/zwgk/`. */
function folderOf(address: string): string {
  return address.replace(/\.htm$/, "/");
}

function pager({ column, page, total, count, address }: ListView): string {
  const hrefOf = (to: number) =>
    relative(address, to === 1 ? column.address : pageAddress(column, to, total));
  const step = (name: string, label: string, to: number) =>
    to === page || to < 1 || to > total
      ? `<span class="p_${name}_d p_fun_d">${label}</span>`
      : `<span class="p_${name} p_fun"><a href="${hrefOf(to)}">${label}</a></span>`;
  const numbers = Array.from({ length: total }, (_, index) =>
    index + 1 === page
      ? `<span class="p_no_d">${page}</span>`
      : `<span class="p_no"><a href="${hrefOf(index + 1)}">${index + 1}</a></span>`,
  );
  return `<div class="pb_sys_common pb_sys_normal pb_sys_style1"><span class="p_t">共${count}条</span> <span class="p_pages">${step("first", "首页", 1)}${step("prev", "上页", page - 1)}${numbers.join("")}${step("next", "下页", page + 1)}${step("last", "尾页", total)}</span></div>`;
}
