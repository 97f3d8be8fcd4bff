import type { Evidence } from "../../lib/audit/records/verdict.ts";
import type { Text } from "../../lib/facts/text.ts";
import type { YearlyReport } from "./yearly-reports.ts";

/** Something seen in one report: a fault, or what a person must look at. */
export interface Issue {
  readonly level: "fail" | "review";
  readonly report: YearlyReport;
  /** Where in the report, for the finding's key: a cell, a part, a document number. */
  readonly place: string;
  readonly message: Text;
  readonly evidence: readonly Evidence[];
}
