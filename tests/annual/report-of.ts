import { inTraditional } from "./in-traditional.ts";
import type { PartData, ReportData, TableData } from "./report-data.ts";

/** How portals mark reports up. */
export const MARK_UPS = ["headings", "bold", "table-drawn", "nested", "traditional"] as const;
export type MarkUp = (typeof MARK_UPS)[number];

const HAN = "一二三四五六七八九";

/** The sample as a page of a portal. */
export function reportOf(report: ReportData, markUp: MarkUp = "headings"): string {
  const parts = report.parts.map((part, at) => DRAW[markUp](part, `${HAN.charAt(at)}、${part.title}`));
  const preface = paragraph(report.preface);
  const signature = report.signature.map((line) => `<p style="text-align:right">${line}</p>`).join("");
  const body =
    markUp === "table-drawn" ? layout([preface, ...parts, signature]) : preface + parts.join("") + signature;
  const page = `<!doctype html><html><head><meta name="ArticleTitle" content="${report.title}"><title>${report.title}</title></head>
<body><div class="header"><ul><li>一、主动公开</li></ul></div><p>发布日期：${report.year + 1}-01-20</p>
<div id="zoom">${body}</div><div class="footer">主办：苍浦市科学技术局</div></body></html>`;
  return markUp === "traditional" ? inTraditional(page) : page;
}

const DRAW: Readonly<Record<MarkUp, (part: PartData, title: string) => string>> = {
  headings: (part, title) => `<h2>${title}</h2>${part.paragraphs.map(headed).join("")}${tableOf(part)}`,
  bold: (part, title) => `<p><strong><span>${title}</span></strong></p>${text(part)}${tableOf(part)}`,
  "table-drawn": (part, title) => `<p>${title}</p>${text(part)}${tableOf(part)}`,
  nested: (part, title) =>
    `<div><div><span>${title}&nbsp;</span></div><div>${text(part)}<div>${tableOf(part)}</div></div></div>`,
  traditional: (part, title) => `<p>${title}</p>${text(part)}${tableOf(part)}`,
};

/** （一）主动公开。… with its head set apart. */
function headed(line: string): string {
  const [, head, rest] = /^(（.）[^。]+)。(.*)$/.exec(line) ?? [];
  return head === undefined ? paragraph(line) : `<h3>${head}</h3>${paragraph(rest ?? "")}`;
}

function text({ paragraphs }: PartData): string {
  return paragraphs.map(paragraph).join("");
}

function paragraph(line: string): string {
  return `<p style="text-indent:2em"><span>${line}</span></p>`;
}

function layout(rows: readonly string[]): string {
  return `<table width="100%"><tbody>${rows.map((row) => `<tr><td>${row}</td></tr>`).join("")}</tbody></table>`;
}

function tableOf({ table }: PartData): string {
  return table === undefined ? "" : tableHtml(table);
}

/** A table as word processors leave it. */
export function tableHtml(table: TableData): string {
  const rows = table.map((row) => {
    const cells = row.map(({ text: content, colspan, rowspan }) => {
      const spans = `${colspan === undefined ? "" : ` colspan="${colspan}"`}${rowspan === undefined ? "" : ` rowspan="${rowspan}"`}`;
      return `<td${spans}><p><span style="font-size:14px">${content}</span></p></td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table border="1"><tbody>${rows.join("")}</tbody></table>`;
}
