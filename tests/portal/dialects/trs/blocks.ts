import type { Article, Block, Cell } from "../../bureau.ts";
import { escaped } from "./markup.ts";

/** The file name of an article's attachment, as TRS names uploads: P020 + day + number. */
export function attachmentFile(article: Article, type: "pdf" | "xlsx"): string {
  return `P020${article.urlDate.replaceAll("-", "")}${article.id}${type === "pdf" ? "31" : "57"}.${type}`;
}

/** An article's text in the mark-up that the TRS editor leaves. */
export function blocksMarkup(article: Article): string {
  return article.body.map((block) => blockMarkup(block, article)).join("\n");
}

function blockMarkup(block: Block, article: Article): string {
  switch (block.kind) {
    case "heading":
      return `<p style="text-align: justify;"><strong><span style="font-family: 黑体; font-size: 16pt;">${escaped(block.text)}</span></strong></p>`;
    case "paragraph":
      return `<p style="text-align: justify; line-height: 28pt; text-indent: 2em;"><span style="font-family: 仿宋; font-size: 16pt;">${escaped(block.text)}</span></p>`;
    case "table":
      return tableMarkup(block.rows);
    case "attachment":
      return `<p class="insertfileTag" style="line-height: 28pt;">附件：<a class="appendix" href="./${attachmentFile(article, block.type)}" title="${block.name}" otitle="${block.name}" target="_blank">${block.name}.${block.type}</a></p>`;
  }
}

function tableMarkup(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(cellMarkup).join("")}</tr>`);
  return `<table border="1" cellspacing="0" cellpadding="0" style="border-collapse: collapse; width: 100%;"><tbody>
${lines.join("\n")}
</tbody></table>`;
}

function cellMarkup({ text, colspan, rowspan }: Cell): string {
  const span = `${colspan === undefined ? "" : ` colspan="${colspan}"`}${rowspan === undefined ? "" : ` rowspan="${rowspan}"`}`;
  return `<td${span}><p style="text-align: center;"><span style="font-size: 14px;">${escaped(text)}</span></p></td>`;
}
