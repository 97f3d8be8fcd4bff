import { z } from "zod";

import type { Counts } from "./step-result.ts";

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Counts of Vitest's JSON report. A file that failed without a failed test in it counts as one failure. */
export function vitestCounts(json: string): Counts {
  const { testResults, ...sums } = report.parse(JSON.parse(json));
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((assertion) => assertion.status !== "failed"),
  );
  return {
    passed: sums.numPassedTests,
    failed: sums.numFailedTests + brokenFiles.length,
    skipped: sums.numPendingTests + sums.numTodoTests,
  };
}
