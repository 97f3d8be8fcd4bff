export type CsvCell = string | number | null;

const BOM = "\uFEFF";

/** Where a spreadsheet would start a formula, also after blanks and in full width (OWASP: CSV injection). */
const FORMULA_START = /^(?:[\t\r\n]|[\s\u3000\uFEFF\u200B]*[=+\-@＝＋－＠﹢﹣﹦﹫])/u;

/** UTF-8 text with BOM, CRLF rows and RFC 4180 quoting, so that Excel and WPS in Chinese Windows open it by double click. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BOM + rows.map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
}

function toCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = disarm(cell).replaceAll("\0", "").replace(/\r\n?/g, "\n");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before the text: a spreadsheet shows it as text and computes nothing. */
function disarm(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
