import { reportsOnPages } from "../../checks/annual/reports-on-pages.ts";
import { dexieRunStore } from "../../lib/store/dexie-run-store.ts";
import type { GongkaiDatabase } from "../../lib/store/database.ts";
import type { AnnualDesk } from "../../lib/ui/report/annual/annual-desk.ts";

/** The reports among an audit's stored pages, chosen as its checks chose them. */
export function annualDesk(db: GongkaiDatabase): AnnualDesk {
  const store = dexieRunStore(db);
  return {
    load: async ({ id, judgedFrom, bureau }, checklist) =>
      // An audit judged anew by another checklist stands on the pages of the one that read them.
      reportsOnPages(bureau, await store.pages(judgedFrom ?? id), checklist),
  };
}
