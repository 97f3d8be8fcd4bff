import type { Article } from "../bureau.ts";
import { relative } from "../dialects/trs/markup.ts";
import type { PlacedColumn } from "../dialects/trs/map.ts";
import type { Frame } from "./frame.ts";
import { rowOf } from "./list-views.ts";

const BLOCK_ROWS = 5;

/** Columns as blocks of their first rows, on the page of their parent or on the home page. */
export function blocks(frame: Frame, columns: readonly PlacedColumn[], address: string): string {
  return columns.map((column) => block(frame, column, address)).join("\n");
}

function block(frame: Frame, placed: PlacedColumn, address: string): string {
  const { name, content } = placed.column;
  const href = content.kind === "link" ? placed.address : relative(address, placed.address);
  return `<div class="block"><div class="title_fdgk"><span>${name}</span><a class="more" href="${href}">更多</a></div>
${inner(frame, placed, address)}
</div>`;
}

function inner({ markup }: Frame, placed: PlacedColumn, address: string): string {
  const { content } = placed.column;
  switch (content.kind) {
    case "list": {
      const first: readonly Article[] = content.articles.slice(0, BLOCK_ROWS);
      return markup.rows(
        first.map((article) => rowOf(markup.articleAddress, placed, article, address)),
        placed,
      );
    }
    case "group":
      return `<ul class="block_links">\n${placed.children.map((child) => `    <li><a href="${relative(address, child.address)}">${child.column.name}</a></li>`).join("\n")}\n</ul>`;
    case "empty":
      return markup.rows([], placed);
    case "single":
    case "scripted":
    case "link":
      return "";
  }
}
