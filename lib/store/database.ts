import { Dexie, type EntityTable, type Table } from "dexie";

import type { BureauRow } from "./bureau-rows.ts";
import type { ChecklistRow } from "./checklist-rows.ts";
import type { QueueRow } from "./queue-rows.ts";
import type { ReviewRow } from "./review-rows.ts";
import type { FrontierRow, PageRow, RecordRow, RunRow } from "./rows.ts";
import type { VisitRow } from "./visit-rows.ts";

/** The browser's store. Never edit a shipped `version(n)`: add the next one with its upgrade. */
export class GongkaiDatabase extends Dexie {
  readonly runs!: Table<RunRow, string>;
  readonly pages!: Table<PageRow, [string, string]>;
  readonly frontier!: Table<FrontierRow, [string, string]>;
  readonly records!: Table<RecordRow, string>;
  readonly reviews!: Table<ReviewRow, [string, string]>;
  readonly bureaus!: Table<BureauRow, string>;
  readonly checklists!: Table<ChecklistRow, [string, number]>;
  readonly queue!: EntityTable<QueueRow, "id">;
  readonly visits!: Table<VisitRow, [string, string]>;

  constructor(name = "gongkai-lens") {
    super(name);
    this.version(1).stores({
      runs: "id, origin, state",
      pages: "[runId+url]",
      frontier: "[runId+url]",
      records: "runId",
    });
    // 2: people's views of findings. A new table beside the old ones, so nothing has to be carried over.
    this.version(2).stores({ reviews: "[bureau+key]" });
    // 3: what is known of bureaus, checklists of the user's own, what to ask a server whether a page has changed, and
    // the bureaus that wait for their audit.
    this.version(3).stores({
      bureaus: "homeUrl",
      checklists: "[id+revision]",
      visits: "[homeUrl+url]",
      queue: "++id",
    });
  }
}

let opened: GongkaiDatabase | undefined;

/** The one database of this context, opened on first use. */
export function database(): GongkaiDatabase {
  opened ??= new GongkaiDatabase();
  return opened;
}
