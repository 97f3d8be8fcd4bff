const STEPS: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves the keyboard from one cell's link to the next in the arrow's direction, over rows that have none there. One link
 * of the table is in the tab order at a time. Gives whether the key was one for it.
 */
export function moveInGrid(key: string, link: HTMLElement): boolean {
  const step = STEPS[key];
  const cell = link.closest<HTMLTableCellElement>("td, th");
  const line = link.closest("tr");
  const table = link.closest("table");
  if (step === undefined || cell === null || line === null || table === null) return false;
  const [down, right] = step;
  const rows = [...table.rows];
  for (let row = rows.indexOf(line) + down; row >= 0 && row < rows.length; row += down) {
    const next = rows[row]?.cells[cell.cellIndex + right]?.querySelector("a");
    if (next instanceof HTMLElement) {
      link.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
      break;
    }
    if (down === 0) break;
  }
  return true;
}
