import type { Cell, Row, Table } from "./annual-report.ts";
import { APPLICANTS, labelId, REQUEST_ROWS } from "./table-catalogue.ts";
import type { Grid } from "./table-grid.ts";
import type { GridRow } from "./table-row.ts";
import { gridRows, holdsNumber, ownLabel, readCell } from "./table-row.ts";

/** Where the number columns of table 三 stand: ids by place, left to right. */
type Header = ReadonlyMap<number, string>;

export interface Requests extends Table {
  readonly header: Header;
}

/** So many rows of table 三 make a table one. */
const ENOUGH_ROWS = 3;
/** Where it goes on after a page break without its head, even its last row, if nothing but its rows is there. */
const ENOUGH_TO_GO_ON = 1;

/**
 * Table 三 in a grid: rows by their labels wherever they stand, columns by the head. `before` is the head of the
 * table that this one continues. Null when the grid is no table 三.
 */
export function readRequests(grid: Grid, before: Header | null): Requests | null {
  const lines = gridRows(grid);
  const own = headerOf(lines);
  const header = own.size > 1 ? own : (before ?? own);
  const rows: Row[] = [];
  const unread: string[] = [];
  const strange = new Set<string>();
  for (const line of lines) {
    const label = ownLabel(line);
    if (label === undefined || line.figures.length === 0 || isHeader(line)) continue;
    const id = labelId(label.text, REQUEST_ROWS);
    const cells = id === null ? null : cellsOf(line, header);
    if (id !== null && cells !== null && !rows.some((row) => row.id === id)) {
      rows.push({ id, label: label.raw, cells });
      // One figure more than the head has columns: a column was not recognised, not left out.
      if (line.figures.length > header.size) strange.add(`${label.raw}（${line.figures.length}）`);
    } else if (holdsNumber(line) || id !== null) unread.push(label.raw);
  }
  const goesOn = before !== null && own.size === 0 && unread.length === 0;
  const enough = goesOn ? ENOUGH_TO_GO_ON : ENOUGH_ROWS;
  return rows.length + unread.length >= enough && knownRows(lines) >= enough
    ? { rows, unread: [...unread, ...strange], header }
    : null;
}

function knownRows(lines: readonly GridRow[]): number {
  return lines.filter((line) => !isHeader(line) && labelId(ownLabel(line)?.text ?? "", REQUEST_ROWS) !== null)
    .length;
}

function isHeader({ labels }: GridRow): boolean {
  const known = labels.filter(({ text }) => labelId(text, APPLICANTS) !== null);
  return known.length >= 2 || labels.some(({ text }) => text.startsWith("申请人情况"));
}

/** Heads may be split over several lines, with or without spans. */
function headerOf(lines: readonly GridRow[]): Header {
  const found = new Map<string, number>();
  for (const { places } of lines.filter(isHeader)) {
    places.forEach((cell, x) => {
      const id = cell === undefined ? null : labelId(cell.text, APPLICANTS);
      if (id !== null && !found.has(id)) found.set(id, x);
    });
  }
  return new Map([...found].sort(([, a], [, b]) => a - b).map(([id, x]) => [x, id]));
}

/**
 * The figures of a row by column. As many cells as the head has columns are taken in order, which also holds where
 * the spans of the labels are wrong; else each by its place. Null where neither is sure.
 */
function cellsOf({ figures, places }: GridRow, header: Header): Cell[] | null {
  const columns = [...header];
  if (columns.length === 0) return null;
  if (figures.length === columns.length) {
    return columns.flatMap(([, id], at) => {
      const cell = figures[at];
      return cell === undefined ? [] : [readCell(id, cell)];
    });
  }
  const placed = columns.map(([x, id]) => ({ id, cell: places[x] }));
  const isWide = placed.some(
    ({ cell }, at) =>
      cell !== undefined && /\d/.test(cell.text) && placed.findIndex((one) => one.cell === cell) !== at,
  );
  const firstFigure = places.findIndex((cell) => cell !== undefined && figures[0] === cell);
  if (isWide || placed.some(({ cell }) => cell === undefined) || firstFigure > (columns[0]?.[0] ?? 0))
    return null;
  return placed.flatMap(({ id, cell }) => (cell === undefined ? [] : [readCell(id, cell)]));
}
