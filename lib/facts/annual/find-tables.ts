import { finish } from "../steps/finish.ts";
import type { Steps } from "../steps/steps.ts";
import type { AnnualReport, Table } from "./annual-report.ts";
import type { Html, HtmlNode } from "../html/html.ts";
import { isFigure } from "./figure.ts";
import { readDisclosure } from "./read-disclosure.ts";
import { readDisputes } from "./read-disputes.ts";
import type { Requests } from "./read-requests.ts";
import { readRequests } from "./read-requests.ts";
import type { Grid } from "./table-grid.ts";
import { outerTables, tableGrid } from "./table-grid.ts";

export interface FoundTables {
  readonly tables: AnnualReport["tables"];
  /** The elements of tables with figures, these three and others: their text is no prose. */
  readonly nodes: readonly HtmlNode[];
  /** How many of them are none of the three. */
  readonly others: number;
}

/** Fewer figures than this, or a smaller share of the cells, is a layout drawn as a table. */
const FEW_FIGURES = 3;
const SHARE_OF_FIGURES = 0.25;
/** No layout nests deeper. */
const MAX_NESTING = 12;

/** The tables 二, 三 and 四 in an element, whether drawn as one, split, or nested in layouts. */
export function findTables(html: Html, body: HtmlNode): FoundTables {
  return finish(tableSteps(html, body));
}

/** `findTables` in steps, one for each table. */
export function* tableSteps(html: Html, body: HtmlNode): Steps<FoundTables> {
  const search = new Search(html);
  for (const table of outerTables(html, body)) {
    search.look(table);
    yield;
  }
  return search.result();
}

class Search {
  private two: Table | null = null;
  private three: Requests | null = null;
  private four: Table | null = null;
  private readonly nodes: HtmlNode[] = [];
  private others = 0;

  constructor(private readonly html: Html) {}

  result(): FoundTables {
    const three = this.three === null ? null : { rows: this.three.rows, unread: this.three.unread };
    return { tables: { two: this.two, three, four: this.four }, nodes: this.nodes, others: this.others };
  }

  /** Inner tables first: what holds a whole table 三 is its layout. Gives whether one of the three was there. */
  look(table: HtmlNode, level = 0): boolean {
    const inner = level < MAX_NESTING ? outerTables(this.html, table) : [];
    const before = { others: this.others, nodes: this.nodes.length };
    if (inner.map((one) => this.look(one, level + 1)).some(Boolean)) return true;
    const grid = tableGrid(this.html, table);
    const isOfficial = this.read(grid);
    if (!isOfficial && (inner.length > 0 || !holdsFigures(grid))) return false;
    // The lines of a table drawn as nested tables were looked at one by one before.
    this.nodes.splice(before.nodes, this.nodes.length, table);
    this.others = before.others + (isOfficial ? 0 : 1);
    return isOfficial;
  }

  private read(grid: Grid): boolean {
    const two = readDisclosure(grid);
    const three = readRequests(grid, this.three?.header ?? null);
    const four = readDisputes(grid);
    if (two !== null) this.two = joined(this.two, two);
    if (three !== null)
      this.three = { ...joined(this.three, three), header: this.three?.header ?? three.header };
    if (four !== null) this.four = joined(this.four, four);
    return two !== null || three !== null || four !== null;
  }
}

/** A table split in two is one; of a row that stands twice the first counts. */
function joined(one: Table | null, other: Table): Table {
  if (one === null) return other;
  const more = other.rows.filter(({ id }) => !one.rows.some((row) => row.id === id));
  return { rows: [...one.rows, ...more], unread: [...one.unread, ...other.unread] };
}

function holdsFigures(grid: Grid): boolean {
  const cells = grid.flatMap((line) => [...new Set(line)]).filter((cell) => cell !== undefined);
  const figures = cells.filter(({ text }) => isFigure(text));
  const numbers = figures.filter(({ text }) => text !== "");
  return numbers.length >= FEW_FIGURES && figures.length >= cells.length * SHARE_OF_FIGURES;
}
