/** A reader of RFC 4180 that shares nothing with the writer: tests read ledgers back through it. */
export function parseCsv(csv: string): string[][] {
  const text = csv.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(quoted.value);
    at = quoted.end;
    if (text[at] === ",") {
      at += 1;
      if (at === text.length) row.push("");
    } else if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor CRLF at ${at}`);
  }
  return rows;
}

function readQuoted(text: string, start: number): { value: string; end: number } {
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at] ?? "";
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at + 1 };
  }
  throw new Error(`a quotation that starts at ${start} has no end`);
}

function readPlain(text: string, start: number): { value: string; end: number } {
  const length = text.slice(start).search(/,|\r\n/);
  if (length < 0) throw new Error("the last row has no CRLF");
  const value = text.slice(start, start + length);
  if (/["\r\n]/.test(value)) throw new Error(`a bare quotation mark or line break at ${start}`);
  return { value, end: start + length };
}
