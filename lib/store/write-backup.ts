import type { Table } from "dexie";
import { BACKUP_VERSION } from "./backup-file.ts";
import type { GongkaiDatabase } from "./database.ts";
import { BACKUP_FORMAT } from "./saved-file/open-envelope.ts";

interface BackupOptions {
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO 8601. */
  readonly madeAt: string;
  /** Pages are nine tenths of the store; without them audits cannot be judged again. */
  readonly withPages: boolean;
}

/** Rows that are put into words at a time: a whole store would not fit into one string. */
const ROWS_A_PART = 200;

/** Everything in the store as the text of one JSON file, in parts to be put together. */
export async function writeBackup(
  db: GongkaiDatabase,
  { tool, madeAt, withPages }: BackupOptions,
): Promise<readonly string[]> {
  const { runs, records, reviews, bureaus, checklists, pages, frontier } = db;
  const tables: readonly Table[] = [
    runs,
    records,
    reviews,
    bureaus,
    checklists,
    ...(withPages ? [pages, frontier] : []),
  ];
  const head = JSON.stringify({ format: BACKUP_FORMAT, formatVersion: BACKUP_VERSION, tool, madeAt });
  // One transaction, so that no audit that goes on meanwhile is torn apart.
  return db.transaction("r", [...tables], async () => {
    const parts = [head.slice(0, -1)];
    for (const table of tables)
      parts.push(`,\n${JSON.stringify(table.name)}:[`, ...(await rowsOf(table)), "]");
    return [...parts, "}\n"];
  });
}

async function rowsOf(table: Table): Promise<string[]> {
  const parts: string[] = [];
  let rows: string[] = [];
  const flush = () => {
    if (rows.length > 0) parts.push((parts.length > 0 ? "," : "") + rows.join(","));
    rows = [];
  };
  await table.each((row) => {
    rows.push(JSON.stringify(row));
    if (rows.length === ROWS_A_PART) flush();
  });
  flush();
  return parts;
}
