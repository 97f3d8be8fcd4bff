import type { RunRecord } from "../audit/records/run-record.ts";
import { tallyOf } from "../audit/records/tally-of.ts";
import type { Summary } from "./rows.ts";

/** A record's result in the size a popup or a list of runs needs. */
export function summaryOf({ verdicts, score, coverage, status }: RunRecord): Summary {
  const { assessed, known } = coverage;
  return { tally: tallyOf(verdicts), score, coverage: { assessed, known }, status };
}
