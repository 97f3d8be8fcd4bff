import type { RunRecord } from "../../../audit/records/run-record.ts";

export type RecordedColumn = RunRecord["columns"][number];

/** One line of the tree. A line without a column is a name that only stands in other columns' paths. */
export interface ColumnLine {
  /** Unique in the tree. */
  readonly key: string;
  readonly name: string;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly column: RecordedColumn | null;
  /** Keys of the lines above it, outermost first. */
  readonly above: readonly string[];
  readonly hasChildren: boolean;
}

interface Node {
  readonly key: string;
  readonly name: string;
  column: RecordedColumn | null;
  readonly children: Map<string, Node>;
}

/** The columns as the portal nests them, each under its path; lines in the order of the record. */
export function columnTree(columns: readonly RecordedColumn[]): readonly ColumnLine[] {
  const root: Node = { key: "", name: "", column: null, children: new Map() };
  for (const column of columns) plant(root, column);
  return linesOf(root, 1, []);
}

function plant(root: Node, column: RecordedColumn): void {
  const path = column.path.length > 0 ? column.path : [column.name];
  let parent = root;
  for (const name of path.slice(0, -1)) parent = childOf(parent, name, name);
  const name = path.at(-1) ?? column.name;
  const own = childOf(parent, name, name);
  if (own.column === null) own.column = column;
  // Two columns of one name in one place: each keeps its line.
  else childOf(parent, `${name}\n${column.url}`, name).column = column;
}

function childOf(parent: Node, key: string, name: string): Node {
  const child = parent.children.get(key) ?? {
    key: `${parent.key}\t${key}`,
    name,
    column: null,
    children: new Map<string, Node>(),
  };
  parent.children.set(key, child);
  return child;
}

function linesOf(node: Node, depth: number, above: readonly string[]): ColumnLine[] {
  return [...node.children.values()].flatMap(({ key, name, column, children }) => [
    { key, name, depth, column, above, hasChildren: children.size > 0 },
    ...linesOf({ key, name, column, children }, depth + 1, [...above, key]),
  ]);
}
