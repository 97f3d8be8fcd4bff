export interface CellKey {
  readonly itemId: string;
  readonly year: number;
}

/** A cell of the grid as an address keeps it: annual.arithmetic-2024. */
export function writeCellKey({ itemId, year }: CellKey): string {
  return `${itemId}-${year}`;
}

/** The cell that an address names, `annual.tables-2023`; null where it names none. */
export function readCellKey(selected: string | null): CellKey | null {
  const [, itemId, year] = /^(annual\.[a-z-]+)-(\d{4})$/.exec(selected ?? "") ?? [];
  return itemId === undefined || year === undefined ? null : { itemId, year: Number(year) };
}
