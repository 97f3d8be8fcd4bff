import type { Row } from "../../markup/markup.ts";
import { escaped } from "../trs/markup.ts";
import type { PlacedColumn } from "../trs/map.ts";

/** Rows stand in groups of five with a line between two. */
const GROUP = 5;

/** The rows that the server wrote; annual reports have a template of their own, without groups. */
export function staticRows(rows: readonly Row[], column: PlacedColumn): string {
  if (isReports(column)) return rows.map(reportRow).join("\n");
  const groups = Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, index) => index * GROUP);
  return groups
    .map(
      (first) => `<div ms-visible="$showStatic(${first + 1})">
<ul>
${rows
  .slice(first, first + GROUP)
  .map(row)
  .join("\n")}
</ul>
<div class="border_b_dashed border_b_solid_03_sm"></div>
</div>`,
    )
    .join("\n");
}

/** The pattern of a row that the script repeats: a phantom for whoever reads the HTML. */
export function repeatedRow(column: PlacedColumn): string {
  if (isReports(column))
    return `<dl ms-if="list.length>0" ms-repeat="list" ms-if-loop="$index<10"><dd class="trt-col-sm-24 text_align_left"><a ms-attr-href="el.chnldocurl" ms-attr-title="el.doctitle" ms-text="el.doctitle|html" target="_blank"></a></dd><dd class="trt-col-4 text_align_left" ms-text="el.docreltime|date('yyyy-MM-dd')"></dd></dl>`;
  return `<ul><li ms-repeat="list"><a ms-attr-href="el.chnldocurl" ms-attr-title="el.doctitle" ms-text="el.doctitle|html" target="_blank"></a><span class="bf-pass" ms-text="el.docreltime|date('yyyy-MM-dd')"></span></li></ul>`;
}

function isReports({ column }: PlacedColumn): boolean {
  return column.type === "信息公开年报";
}

function row({ article, href }: Row): string {
  return `<li>
<a href="${href}" target="_blank" title="${escaped(article.title)}">${escaped(article.title)}</a>
<em id="rel_${article.id}"></em>
<span class="bf-pass">${article.date}</span>
</li>`;
}

function reportRow({ article, href }: Row): string {
  return `<dl><dd class="trt-col-sm-24 text_align_left"><a href="${href}" target="_blank" title="${escaped(article.title)}">${escaped(article.title)}</a></dd><dd class="trt-col-4 text_align_left">
${article.date}
</dd></dl>`;
}
