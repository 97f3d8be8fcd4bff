import type { Cell, Row, Table } from "./annual-report.ts";
import { DISCLOSURE_COLUMNS, DISCLOSURE_ROWS, labelId } from "./table-catalogue.ts";
import type { Grid, GridCell } from "./table-grid.ts";
import type { GridRow } from "./table-row.ts";
import { gridRows, ownLabel, readCell } from "./table-row.ts";

const BAND = /第二十条第/;
const HEAD = /^信息内容$/;

/** Table 二 in a grid: each row under the nearest head above it (信息内容 | 本年制发件数 …). Null when it is no table 二. */
export function readDisclosure(grid: Grid): Table | null {
  const lines = gridRows(grid);
  const rows: Row[] = [];
  const unread: string[] = [];
  let head: GridRow | null = null;
  let isDisclosure = false;
  for (const line of lines) {
    const label = ownLabel(line);
    isDisclosure ||= line.labels.some(({ text }) => BAND.test(text) || HEAD.test(text));
    if (line.labels.some(({ text }) => labelId(text, DISCLOSURE_COLUMNS) !== null)) head = line;
    if (label === undefined || line.figures.length === 0 || line === head) continue;
    const id = labelId(label.text, DISCLOSURE_ROWS);
    const cells = head === null || id === null ? null : cellsOf(line, head);
    if (id !== null && cells !== null && !rows.some((row) => row.id === id))
      rows.push({ id, label: label.raw, cells });
    else unread.push(label.raw);
  }
  return isDisclosure && rows.length + unread.length > 0 ? { rows, unread } : null;
}

/** In order where the counts agree, else by place; null where a column of the head is left without a cell. */
function cellsOf({ figures, places }: GridRow, head: GridRow): Cell[] | null {
  const columns = [...new Set(head.places)].flatMap((cell) => {
    const id = cell === undefined ? null : labelId(cell.text, DISCLOSURE_COLUMNS);
    return cell === undefined || id === null ? [] : [{ id, cell }];
  });
  const cells = columns.map(({ id, cell }, at) => {
    const found = columns.length === figures.length ? figures[at] : below(cell, head, places);
    return found === undefined ? null : readCell(id, found);
  });
  return cells.every((cell) => cell !== null) ? cells : null;
}

function below(column: GridCell, head: GridRow, places: GridRow["places"]): GridCell | undefined {
  return places[head.places.indexOf(column)];
}
