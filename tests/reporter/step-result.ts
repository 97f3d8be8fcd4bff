/** What a step of `npm test` counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface StepResult extends Counts {
  readonly name: string;
  readonly seconds: number;
}

export const ONE_PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * The counts of a test runner's report, made honest: a runner that failed without naming a failed test (a file that
 * does not load, a hook that throws), or that ran no test at all, counts as one failure.
 */
export function honestCounts(counts: Counts, exitCode: number): Counts {
  const ran = counts.passed + counts.failed;
  if (counts.failed > 0 || (exitCode === 0 && ran > 0)) return counts;
  return { ...counts, failed: 1 };
}
