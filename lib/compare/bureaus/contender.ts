import type { RunRecord } from "../../audit/records/run-record.ts";

/** One bureau in a comparison, by one of its audits as people have decided it. */
export interface Contender {
  readonly runId: string;
  readonly record: RunRecord;
}
