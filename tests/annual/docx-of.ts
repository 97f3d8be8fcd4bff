import { strToU8, zipSync } from "fflate";
import type { CellData, ReportData, TableData } from "./report-data.ts";

const HAN = "一二三四五六七八九";
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The report as Word saves it: headings by style, cells that go on below marked and not counted. */
export function docxOf({ title, preface, parts, signature }: ReportData): Uint8Array {
  const body = [
    paragraph(title, "1"),
    paragraph(preface),
    ...parts.flatMap((part, at) => [
      paragraph(`${HAN.charAt(at)}、${part.title}`, "2"),
      ...part.paragraphs.map((text) => paragraph(text)),
      ...(part.table === undefined ? [] : [tableXml(part.table)]),
    ]),
    ...signature.map((line) => paragraph(line)),
  ];
  return docxFile(body.join(""));
}

/** A file whose main part has this body. */
export function docxFile(body: string): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(xml),
    "word/styles.xml": strToU8("<w:styles/>"),
  });
}

/** Word parts a line into runs wherever it likes. */
function paragraph(text: string, style?: string): string {
  const half = Math.ceil(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map(
    (run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`,
  );
  const looks = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${looks}${runs.join("")}</w:p>`;
}

function tableXml(table: TableData): string {
  const goesOn = new Map<number, { rows: number; span: number }>();
  const rows = table.map((row) => {
    const cells: string[] = [];
    let x = 0;
    const goOn = () => {
      for (let open = goesOn.get(x); open !== undefined && open.rows > 0; open = goesOn.get(x)) {
        cells.push(cellXml({ text: "", colspan: open.span }, "<w:vMerge/>"));
        open.rows -= 1;
        x += open.span;
      }
    };
    for (const cell of row) {
      goOn();
      const span = cell.colspan ?? 1;
      const down = cell.rowspan ?? 1;
      cells.push(cellXml(cell, down > 1 ? '<w:vMerge w:val="restart"/>' : ""));
      goesOn.set(x, { rows: down - 1, span });
      x += span;
    }
    goOn();
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl>${rows.join("")}</w:tbl>`;
}

function cellXml({ text, colspan = 1 }: CellData, merge: string): string {
  const span = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : "";
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}
