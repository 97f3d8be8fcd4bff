import type { Article, RowStyle } from "../../bureau.ts";
import { articleAddress, type PlacedColumn } from "./map.ts";
import { escaped, relative } from "./markup.ts";

/** A list's rows on a page at `address`. */
export function rowsMarkup(
  column: PlacedColumn,
  articles: readonly Article[],
  style: RowStyle,
  address: string,
): string {
  const rows = articles.map((article) => {
    const target = articleAddress(column, article);
    const href = target.startsWith("/") ? relative(address, target) : target;
    return rowMarkup(article, href, style);
  });
  if (style !== "table") return `<ul class="list_common a_list">\n${rows.join("\n")}\n</ul>`;
  return `<table class="list_table" width="100%"><thead><tr><th>名称</th><th>发布机构</th><th>发布日期</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`;
}

/** One row whose link leads to `href`. */
export function rowMarkup(article: Article, href: string, style: RowStyle): string {
  return ROWS[style](article, `href="${href}" target="_blank" title="${escaped(article.title)}"`);
}

const ROWS: Record<RowStyle, (article: Article, attributes: string) => string> = {
  after: (article, attributes) =>
    `    <li>\n        <a ${attributes}>${pin(article)}${escaped(shortened(article.title))}</a><span>${article.date}</span>\n    </li>`,
  twice: (article, attributes) =>
    `    <li>\n        <span class="mhide">${article.date}</span>\n        <a ${attributes} data-type="20" data-docfile="">\n            ${pin(article)}${escaped(article.title)}\n        </a>\n        <span class="pchide">${article.date}</span>\n    </li>`,
  before: (article, attributes) =>
    `    <li><span class="date">[${article.date}]</span><a ${attributes}>${pin(article)}${escaped(article.title)}</a></li>`,
  inside: (article, attributes) =>
    `    <li><a ${attributes}>${pin(article)}<em>${escaped(article.title)}</em><b>${article.date}</b></a></li>`,
  table: (article, attributes) =>
    `    <tr><td><a ${attributes}>${pin(article)}${escaped(article.title)}</a></td><td>局机关</td><td>${article.date}</td></tr>`,
};

function pin({ pinned }: Article): string {
  return pinned ? '<i class="top">[置顶]</i>' : "";
}

/** Visible titles are cut; the whole one stands in the attribute. */
function shortened(title: string): string {
  return title.length > 34 ? `${title.slice(0, 33)}...` : title;
}
