import type { DrawnCell } from "./drawn-table.ts";

interface Cell {
  text: string;
  /** Places to the right that it takes. */
  span: number;
  merge: "none" | "start" | "continue";
}

type Drawn = { -readonly [Key in keyof DrawnCell]: DrawnCell[Key] };

/** A table of a Word file while it is read: cells that go on below one another are told by marks, not by counts. */
export class MarkedTable {
  readonly inner: MarkedTable[] = [];
  private readonly lines: Cell[][] = [];

  startRow(): void {
    this.lines.push([]);
  }

  startCell(): void {
    this.lines.at(-1)?.push({ text: "", span: 1, merge: "none" });
  }

  span(places: number): void {
    const cell = this.cell();
    if (cell !== undefined && places > 0) cell.span = places;
  }

  merge(merge: "start" | "continue"): void {
    const cell = this.cell();
    if (cell !== undefined) cell.merge = merge;
  }

  add(text: string): void {
    const cell = this.cell();
    if (cell !== undefined) cell.text += cell.text === "" ? text : `\n${text}`;
  }

  holdInner(table: MarkedTable): void {
    this.inner.push(table, ...table.inner);
  }

  rows(): DrawnCell[][] {
    let open = new Map<number, Drawn>();
    return this.lines.map((line) => {
      const below = new Map<number, Drawn>();
      const drawn = placed(line).flatMap(({ cell: { text, span, merge }, x }): Drawn[] => {
        const above = merge === "continue" ? open.get(x) : undefined;
        const own = above ?? { text, colspan: span, rowspan: 0 };
        own.rowspan += 1;
        if (merge !== "none") below.set(x, own);
        return above === undefined ? [own] : [];
      });
      open = below;
      return drawn;
    });
  }

  private cell(): Cell | undefined {
    return this.lines.at(-1)?.at(-1);
  }
}

function placed(line: readonly Cell[]): { cell: Cell; x: number }[] {
  let x = 0;
  return line.map((cell) => {
    const at = { cell, x };
    x += cell.span;
    return at;
  });
}
