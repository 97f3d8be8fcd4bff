import type { RunRecord } from "../../lib/audit/records/run-record.ts";

/** What is not in order, item by item. */
export function notPassed({ verdicts }: RunRecord): Record<string, string> {
  return Object.fromEntries(
    verdicts.filter(({ verdict }) => verdict !== "pass").map(({ itemId, verdict }) => [itemId, verdict]),
  );
}
