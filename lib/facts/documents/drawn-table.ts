import { escapeHtml } from "./escape-html.ts";

export interface DrawnCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table's rows as HTML. */
export function drawnTable(rows: readonly (readonly DrawnCell[])[]): string {
  const drawn = rows.map((row) => `<tr>${row.map(drawnCell).join("")}</tr>`);
  return `<table>${drawn.join("")}</table>`;
}

function drawnCell({ text, colspan, rowspan }: DrawnCell): string {
  const across = colspan > 1 ? ` colspan="${colspan}"` : "";
  const down = rowspan > 1 ? ` rowspan="${rowspan}"` : "";
  return `<td${across}${down}>${escapeHtml(text)}</td>`;
}
