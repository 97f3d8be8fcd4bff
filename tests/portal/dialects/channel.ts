import { familyOf } from "../markup/family-of.ts";
import type { Markup } from "../markup/markup.ts";
import { neighbours, portalOf } from "./channel/portal.ts";
import { articleAddress, listPageAddress } from "./trs/map.ts";
import { escaped } from "./trs/markup.ts";

const HOME = "/kjj/";

const markup: Markup = {
  base: HOME,
  owner: portalOf,
  neighbours,
  columnAddress: ({ slug }, base) => `${base}${slug}/`,
  articleAddress,
  pageAddress: (column, page) => listPageAddress(column, page - 1),
  head: (to) => `    <script type="text/javascript" src="${to("/assets/js/page.js")}"></script>`,
  banner: (bureau, to) => `<div class="nav portal_nav"><div class="wrap"><ul class="nav_list">
    <li class="nav_item"><a class="nav_link" href="${to("/")}">${portalOf(bureau).name}</a></li>
    <li class="nav_item"><a class="nav_link" href="${to("/zwgk/")}">市政府信息公开</a></li>
    <li class="nav_item"><a class="nav_link" href="${to("/jyj/")}">${bureau.city}教育局</a></li>
    <li class="nav_item"><a class="nav_link" href="${to(HOME)}">${bureau.name}</a></li>
</ul></div></div>`,
  // The way begins at the portal, of which the bureau is one channel.
  layout: ({ menu, crumbs: [home, ...steps], heading, content }) => `${menu}
<div class="rightPart">
    <div class="crumbs">当前位置：<a href="/" class="CurrChnlCls">首页</a>${[{ name: "科学技术局", href: home?.href ?? HOME }, ...steps].map(({ name, href }) => ` &gt; <a href="${href}" class="CurrChnlCls">${name}</a>`).join("")}</div>
    ${heading === "" ? "" : `<div class="title_fdgk"><span>${heading}</span></div>`}
${content}
</div>`,
  rows: (rows) => `<ul class="list_common a_list">
${rows.map(({ article, href }) => `    <li><a href="${href}" target="_blank" title="${escaped(article.title)}">${escaped(article.title)}</a><span>${article.date}</span></li>`).join("\n")}
</ul>`,
  pager: ({ total, page }) =>
    `<div class="page"><script type="text/javascript">createPageHTML(${total}, ${page - 1}, "index", "html");</script></div>`,
  article: ({ identity, article, time, body }) => `<div class="xxgk_title">${escaped(article.title)}</div>
<div class="xl_info"><span>发布日期：${article.date} ${time}</span>　<span>来源：${identity.name}</span></div>
<div class="trs_editor_view TRS_UEDITOR">
${body}
</div>`,
};

/** A bureau without a site of its own (国办发〔2017〕47号): a channel of the city's portal, whose foot and search it has. */
export const channel = familyOf(markup);
