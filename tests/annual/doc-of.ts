import { docFile, type DocParagraph, word } from "./doc-file.ts";
import { placedCells, type PlacedCell } from "./placed-cells.ts";
import type { ReportData, TableData } from "./report-data.ts";

const HAN = "一二三四五六七八九";
const [IN_TABLE, ENDS_ROW] = [
  [0x16, 0x24, 1],
  [0x17, 0x24, 1],
];
/** Twentieths of a point. */
const COLUMN = 900;
const [GOES_ON, STARTS] = [0x20, 0x60];

/**
 * The report as Word saved it until 2003: headings by style, cells by their edges. `aside`: how far a hand drew the
 * edges of every other row beside those above, in twentieths of a point.
 */
export function docOf({ title, preface, parts, signature }: ReportData, aside = 0): Uint8Array {
  return docFile([
    line(title, 1),
    line(preface),
    ...parts.flatMap((part, at) => [
      line(`${HAN.charAt(at)}、${part.title}`, 2),
      ...part.paragraphs.map((text) => line(text)),
      ...(part.table === undefined ? [] : tableOf(part.table, aside)),
    ]),
    ...signature.map((text) => line(text)),
  ]);
}

/** A paragraph; Word parts it into runs wherever it likes. */
export function line(text: string, style = 0): DocParagraph {
  const half = Math.ceil(text.length / 2);
  return {
    runs: [{ text: text.slice(0, half), changes: [0x35, 0x08, 1] }, { text: `${text.slice(half)}\r` }],
    style,
  };
}

/** The last paragraph of a cell. */
export function cell(text: string): DocParagraph {
  return { runs: [{ text: `${text}\x07` }], changes: IN_TABLE };
}

/** The mark behind a row whose cells have these edges, and tell this of their neighbours. */
export function rowEnd(
  edges: readonly number[],
  flags: readonly number[] = [],
  more: readonly number[] = [],
): DocParagraph {
  const cells = edges
    .slice(1)
    .flatMap((_, at) => [...word(flags[at] ?? 0), ...Array.from({ length: 18 }, () => 0)]);
  const operand = [edges.length - 1, ...edges.flatMap(word), ...cells];
  const definition = [0x08, 0xd6, ...word(operand.length + 1), ...operand];
  return { runs: [{ text: "\x07" }], changes: [...IN_TABLE, ...ENDS_ROW, ...definition, ...more] };
}

/** A table's paragraphs; a cell that goes on below is a blank one there. */
export function tableOf(table: TableData, aside = 0): DocParagraph[] {
  const { cells, rows } = placedCells(table);
  return Array.from({ length: rows }, (_, y) => {
    const row = cells.filter((one) => one.y <= y && y < one.y + one.height).sort((a, b) => a.x - b.x);
    const beside = y % 2 === 1 ? aside : 0;
    const edges = [0, ...row.map(({ x, width }) => (x + width) * COLUMN + beside)];
    return [
      ...row.map((one) => cell(one.y === y ? one.text : "")),
      rowEnd(
        edges,
        row.map((one) => mergeOf(one, y)),
      ),
    ];
  }).flat();
}

function mergeOf({ y: first, height }: PlacedCell, y: number): number {
  if (height === 1) return 0;
  return first === y ? STARTS : GOES_ON;
}
