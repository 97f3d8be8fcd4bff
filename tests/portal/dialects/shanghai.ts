import { familyOf } from "../markup/family-of.ts";
import { hexName } from "../markup/hex-name.ts";
import { JQUERY, JQUERY_PATH } from "../markup/jquery.ts";
import type { Markup } from "../markup/markup.ts";
import { escaped } from "./trs/markup.ts";
import { textPage } from "./trs/page.ts";

const PLUGIN_PATH = "/assets/js/jquery.pagination.js";

const markup: Markup = {
  columnAddress: ({ slug }, base) => `${base}${slug}/`,
  articleAddress: ({ address }, { urlDate, id }) =>
    `${address}${urlDate.replaceAll("-", "")}/${hexName(String(id))}.html`,
  pageAddress: ({ address }, page) => `${address}index_${page}.html`,
  head: (to) => `    <script src="${to(JQUERY_PATH)}"></script>
    <script src="${to(PLUGIN_PATH)}"></script>`,
  // The template leaves this meta empty on every page.
  metas: (metas) => metas.map(([name, content]) => (name === "ColumnType" ? [name, ""] : [name, content])),
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="col-md-9">
    <ol class="breadcrumb">${crumbs.map(({ name, href }) => `<li><a href="${href}">${name}</a></li>`).join("")}</ol>
    ${heading === "" ? "" : `<h1 class="list-title">${heading}</h1>`}
${content}
</div>`,
  rows: (rows) => `<ul class="uli14 nowrapli list-date">
${rows.map(({ article, href }) => `    <li><a href="${href}" target="_blank" title="${escaped(article.title)}">${escaped(article.title)}</a><span class="time">${article.date}</span></li>`).join("\n")}
</ul>`,
  pager: ({ page, total }) => `<div class="page-nav"><ul class="pagination"></ul></div>
<script>
    $(function () {
        $(".pagination").pagination({
            totalPage: ${total},
            showPageNum: 5,
            callback: function (page) { location.href = page === 1 ? "index.html" : "index_" + page + ".html"; }
        });
        $(".pagination").pagination("setPage", ${page}, ${total});
    });
</script>`,
  article: ({ identity, article, body }) => `<div class="Article">
    <h2 id="ivs_title">${escaped(article.title)}</h2>
    <div class="Article-time"><small id="ivs_date">（${han(article.date)}）</small> 来源：${identity.name}</div>
    <div id="ivs_content" class="Article_content">
${body}
    </div>
</div>`,
  assets: [JQUERY, [PLUGIN_PATH, textPage(plugin(), "text/javascript")]],
};

/** 上海: static pages, counted from 1, behind a pager that only a script draws: `.pagination("setPage", 1, N)`. */
export const shanghai = familyOf(markup);

function han(date: string): string {
  const [year, month, day] = date.split("-");
  return `${year}年${month}月${day}日`;
}

function plugin(): string {
  return `
$.fn.pagination = function (options, current, total) {
  return this.each(function () {
    var list = this;
    if (options !== "setPage") { list.options = options; return; }
    list.innerHTML = "";
    for (var page = 1; page <= total; page++) (function (page) {
      var item = document.createElement("li");
      item.className = page === current ? "active" : "";
      item.innerHTML = "<a href='javascript:void(0)'>" + page + "</a>";
      item.addEventListener("click", function () { if (page !== current) list.options.callback(page); });
      list.appendChild(item);
    })(page);
  });
};
`;
}
