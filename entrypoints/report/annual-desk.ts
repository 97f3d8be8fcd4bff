import { reportsOf } from "../../checks/annual/reports-of.ts";
import { arrangeSite } from "../../lib/audit/arrange-site.ts";
import { dexieRunStore } from "../../lib/store/dexie-run-store.ts";
import type { GongkaiDatabase } from "../../lib/store/database.ts";
import type { AnnualDesk } from "../../lib/ui/report/annual/annual-desk.ts";

/** The reports among an audit's stored pages, chosen as its checks chose them. */
export function annualDesk(db: GongkaiDatabase): AnnualDesk {
  const store = dexieRunStore(db);
  return {
    load: async (run, checklist) => {
      // An audit judged anew by another checklist stands on the pages of the one that read them.
      const pages = await store.pages(run.judgedFrom ?? run.id);
      const site = arrangeSite({ bureau: run.bureau, pages, notAssessed: [], checklist });
      const { read, unread } = reportsOf(site);
      const reports = read.map(({ report, published }) => ({ report, published }));
      return { kept: pages.length > 0, reports: onePerYear(reports), unread };
    },
  };
}

/** Where several bureaus' reports could not be told apart, the first of each year stands for it. */
function onePerYear<Read extends { readonly report: { readonly year: number } }>(
  reports: readonly Read[],
): Read[] {
  return [...new Map(reports.toReversed().map((one) => [one.report.year, one])).values()].reverse();
}
