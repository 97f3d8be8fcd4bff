/** One record of a CSV file, with the line of the file on which it begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file, for telling a person which one is meant. */
  readonly text: string;
  /** A quotation mark was opened and never closed. */
  readonly isBroken: boolean;
}

const SEPARATORS = [",", "\t", ";", "，"] as const;

/**
 * Records of a CSV text, empty ones left out. The separator is the one that the first line has most of: Excel writes
 * commas, tabs or semicolons as the system has it. Nothing is dropped: whatever cannot be read is a broken record.
 */
export function csvRecords(text: string): readonly CsvRecord[] {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(plain.split("\n", 1)[0] ?? "");
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = 0; at < plain.length;) {
    const { cells, end, isBroken } = readRecord(plain, at, separator);
    const raw = plain.slice(at, end);
    if (cells.some((cell) => cell !== "")) records.push({ line, cells, text: raw.trim(), isBroken });
    line += raw.split("\n").length;
    at = end + 1;
  }
  return records;
}

function separatorOf(head: string): string {
  const counts = SEPARATORS.map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ",";
}

function readRecord(text: string, start: number, separator: string) {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  let at = start;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = "";
    } else if (sign === "\n") break;
    else cell += sign;
  }
  if (!quoted) return { cells: [...cells, cell.trim()], end: at, isBroken: false };
  // One open mark must not swallow the rest of the file: the record ends with its first line.
  const end = text.indexOf("\n", start);
  const first = text.slice(start, end < 0 ? undefined : end);
  return { cells: [first], end: end < 0 ? text.length : end, isBroken: true };
}
