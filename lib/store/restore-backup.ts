import type { Table } from "dexie";
import type { Backup, BackupTable } from "./backup-file.ts";
import type { GongkaiDatabase } from "./database.ts";

/** What restoring would do with one table, or has done. */
export interface RestoreCount {
  readonly table: BackupTable;
  readonly added: number;
  /** Rows that are here already; they stay as they are. */
  readonly kept: number;
}

/** Says what restoring would do. Writes nothing. */
export async function previewRestore(db: GongkaiDatabase, backup: Backup): Promise<readonly RestoreCount[]> {
  const lots = lotsOf(db, backup);
  return Promise.all(lots.map(async (lot) => countOf(lot, await newRowsOf(lot))));
}

/** Adds the rows that are not here yet, all or none; overwrites nothing. Gives what was done. */
export async function restoreBackup(db: GongkaiDatabase, backup: Backup): Promise<readonly RestoreCount[]> {
  const lots = lotsOf(db, backup);
  return db.transaction("rw", [...new Set(lots.map(({ table }) => table))], async () => {
    const counts: RestoreCount[] = [];
    for (const lot of lots) {
      const fresh = await newRowsOf(lot);
      await lot.table.bulkAdd(fresh);
      counts.push(countOf(lot, fresh));
    }
    return counts;
  });
}

interface Lot {
  readonly name: BackupTable;
  readonly table: Table;
  readonly rows: readonly { readonly row: unknown; readonly key: string | [string, string | number] }[];
}

function lotsOf(db: GongkaiDatabase, backup: Backup): readonly Lot[] {
  const { runs, records, reviews, bureaus, checklists, pages = [], frontier = [] } = backup;
  const lots: readonly Lot[] = [
    { name: "runs", table: db.runs, rows: runs.map((run) => ({ row: atRest(run), key: run.id })) },
    { name: "records", table: db.records, rows: records.map((row) => ({ row, key: row.runId })) },
    { name: "reviews", table: db.reviews, rows: reviews.map((row) => ({ row, key: [row.bureau, row.key] })) },
    { name: "bureaus", table: db.bureaus, rows: bureaus.map((row) => ({ row, key: row.homeUrl })) },
    {
      name: "checklists",
      table: db.checklists,
      rows: checklists.map((row) => ({ row, key: [row.id, row.revision] })),
    },
    { name: "pages", table: db.pages, rows: pages.map((row) => ({ row, key: [row.runId, row.url] })) },
    {
      name: "frontier",
      table: db.frontier,
      rows: frontier.map((row) => ({ row, key: [row.runId, row.url] })),
    },
  ];
  return lots.filter(({ rows }) => rows.length > 0);
}

/** A run that was going on when the back-up was made waits here for its site to be opened. */
function atRest(run: Backup["runs"][number]) {
  const settled = { ...run, tabId: null };
  return run.state === "running" || run.state === "judging"
    ? { ...settled, state: "paused", pausedBecause: "tab-closed" }
    : settled;
}

async function newRowsOf({ table, rows }: Lot): Promise<unknown[]> {
  const here = await table.bulkGet(rows.map(({ key }) => key));
  const seen = new Set<string>();
  return rows
    .filter(({ key }, index) => {
      const name = JSON.stringify(key);
      const isNew = here[index] === undefined && !seen.has(name);
      seen.add(name);
      return isNew;
    })
    .map(({ row }) => row);
}

function countOf({ name, rows }: Lot, fresh: readonly unknown[]): RestoreCount {
  return { table: name, added: fresh.length, kept: rows.length - fresh.length };
}
