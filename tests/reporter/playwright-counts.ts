import { z } from "zod";

import type { Counts } from "./step-result.ts";

const report = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Counts of Playwright's JSON report. A test that passed only when repeated is a failure: it hides something. */
export function playwrightCounts(json: string): Counts {
  const { expected, unexpected, flaky, skipped } = report.parse(JSON.parse(json)).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
