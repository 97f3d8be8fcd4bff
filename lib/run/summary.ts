import type { RunRecord } from "../audit/run-record.ts";
import type { VerdictKind } from "../audit/verdict.ts";
import type { Summary } from "../store/rows.ts";

/** The result in the size a popup needs. */
export function summaryOf(record: RunRecord): Summary {
  const count = (kind: VerdictKind): number =>
    record.verdicts.filter((verdict) => verdict.verdict === kind).length;
  return {
    tally: {
      pass: count("pass"),
      fail: count("fail"),
      review: count("review"),
      "not-applicable": count("not-applicable"),
      "not-assessed": count("not-assessed"),
    },
    score: record.score,
    coverage: { assessed: record.coverage.assessed, known: record.coverage.known },
    status: record.status,
  };
}
