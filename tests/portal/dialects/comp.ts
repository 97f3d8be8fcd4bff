import { familyOf } from "../markup/family-of.ts";
import { JQUERY, JQUERY_PATH } from "../markup/jquery.ts";
import type { ListView, Row, Markup } from "../markup/markup.ts";
import type { PlacedColumn } from "./trs/map.ts";
import { escaped, relative } from "./trs/markup.ts";
import { htmlPage } from "./trs/page.ts";

const markup: Markup = {
  columnAddress: (_, base, channelId) => `${base}n${channelId}/`,
  articleAddress: ({ address }, { id }) => `${address}c${id}/content.html`,
  pageAddress: fragmentAddress,
  head: (to) => `    <script type="text/javascript" src="${to(JQUERY_PATH)}"></script>`,
  // These systems write none at all: whose site it is stands in the footer alone.
  metas: () => [],
  layout: ({ menu, crumbs, heading, content }) => `${menu}
<div class="zsy_right">
    <div class="sjw-mnav">${crumbs.map(({ name, href }) => `<a href=${href}>${name}</a>`).join(" &gt; ")}</div>
    ${heading === "" ? "" : `<div class="zsy_tit">${heading}</div>`}
${content}
</div>`,
  rows: (rows, column) => `<ul id="comp_${componentOf(column)}">
${bareRows(rows)}
</ul>`,
  pager,
  article: ({ identity, article, body }) => `<div class="zsy_comain">
    <div class="zsy_cotitle">${escaped(article.title)}<p>文章来源：${identity.name}　　发布时间：${article.date}</p></div>
    <div class="zsy_content">
${body}
    </div>
</div>`,
  listFiles: (lists, whole) =>
    lists.map((list) =>
      list.page === 1
        ? [list.address, whole(list, `${markup.rows(list.rows, list.column)}\n${pager(list)}`)]
        : [list.address, htmlPage(bareRows(list.rows))],
    ),
  assets: [JQUERY],
};

/** 组件式: further pages are bare rows that a script loads into the first, counted down to `index_<id>_1.html`. */
export const comp = familyOf(markup);

function componentOf({ channelId }: PlacedColumn): string {
  return `260${channelId}`;
}

function fragmentAddress(column: PlacedColumn, page: number, total: number): string {
  return `${column.address}index_${componentOf(column)}_${total - page + 1}.html`;
}

/** A row, and every five an empty one for the distance. */
function bareRows(rows: readonly Row[]): string {
  return rows
    .map(({ article, href }, index) => {
      const title = escaped(article.title);
      const gap = index % 5 === 4 ? '\n<li style="height:1px"></li>' : "";
      return `<li><a href='${href}' target="_blank" title="${title}">${shortened(title)}</a><span>[${article.date}]</span></li>${gap}`;
    })
    .join("\n");
}

function shortened(title: string): string {
  return title.length > 30 ? `${title.slice(0, 29)}...` : title;
}

/** The pager is a script's; a hidden element links the fragments. */
function pager({ column, total, address }: ListView): string {
  const component = componentOf(column);
  const hidden = Array.from({ length: total - 1 }, (_, index) =>
    relative(address, fragmentAddress(column, index + 2, total)),
  );
  return `<div id="pag_${component}" class="pages"></div>
<div style='display:none'>${hidden.map((href) => `<a href=${href}></a>`).join("")}</div>
<script type="text/javascript">
    var maxPageNum = ${total};
    var purl = "${column.address}index_${component}";
    function showPage_${component}(page) {
        if (page === 1) { location.reload(); return; }
        $("#comp_${component}").load(purl + "_" + (maxPageNum - page + 1) + ".html");
    }
    $(function () {
        var html = "";
        for (var page = 1; page <= maxPageNum; page++) { html += "<a href='javascript:showPage_${component}(" + page + ")'>" + page + "</a> "; }
        $("#pag_${component}").html("共" + maxPageNum + "页 " + html);
    });
</script>`;
}
