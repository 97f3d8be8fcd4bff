import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { AnnualReports } from "../../../export/annual/annual-reports.ts";
import type { RunRow } from "../../../store/rows.ts";

/** Gives the annual reports that an audit has read; chosen as its checks chose them. */
export interface AnnualDesk {
  readonly load: (run: RunRow, checklist: Checklist) => Promise<AnnualReports>;
}
