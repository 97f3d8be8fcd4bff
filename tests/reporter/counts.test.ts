import { describe, expect, test } from "vitest";

import { playwrightCounts } from "./playwright-counts.ts";
import { honestCounts } from "./step-result.ts";
import { summary } from "./summary.ts";
import { vitestCounts } from "./vitest-counts.ts";

const sums = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

describe("the counts of Vitest", () => {
  test("are its own sums", () => {
    expect(vitestCounts(JSON.stringify({ ...sums, testResults: [] }))).toEqual({
      passed: 5,
      failed: 0,
      skipped: 2,
    });
  });

  test("take a file that could not be loaded for a failure", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(vitestCounts(JSON.stringify({ ...sums, testResults })).failed).toBe(1);
  });

  test("do not count a failed test a second time for its file", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
    expect(vitestCounts(JSON.stringify({ ...sums, numFailedTests: 1, testResults })).failed).toBe(1);
  });
});

test("a browser test that passed only when repeated is a failure", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts(JSON.stringify({ stats }))).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

describe("a test runner cannot look better than it was", () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  test.each([
    ["nothing ran", none, 0, 1],
    ["everything was skipped", { ...none, skipped: 4 }, 0, 1],
    ["all passed and yet it failed", { ...none, passed: 3 }, 1, 1],
    ["two failed", { ...none, passed: 3, failed: 2 }, 1, 2],
    ["all passed", { ...none, passed: 3 }, 0, 0],
  ])("%s", (_, counts, exitCode, failed) => {
    expect(honestCounts(counts, exitCode).failed).toBe(failed);
  });
});

describe("the last line", () => {
  const lastLine = (skipped: number) =>
    summary([
      { name: "types", passed: 1, failed: 0, skipped: 0, seconds: 4 },
      { name: "unit tests", passed: 40, failed: 2, skipped, seconds: 3.21 },
    ])
      .split("\n")
      .at(-1);

  test("sums all steps", () => {
    expect(lastLine(0)).toBe("41 passed, 2 failed");
  });

  test("names skipped tests only where there are any", () => {
    expect(lastLine(3)).toBe("41 passed, 2 failed, 3 skipped");
  });
});
