import type { StepResult } from "./step-result.ts";

/** The table of all steps, and as its last line `N passed, N failed` with `, N skipped` only where there are any. */
export function summary(steps: readonly StepResult[]): string {
  const width = Math.max(...steps.map(({ name }) => name.length), 4);
  const heads = ["passed", "failed", "skipped", "seconds"];
  const rows = steps.map(({ name, passed, failed, skipped, seconds }) => [
    name.padEnd(width),
    ...[String(passed), String(failed), String(skipped), seconds.toFixed(1)].map((cell) => cell.padStart(8)),
  ]);
  const table = [["step".padEnd(width), ...heads.map((head) => head.padStart(8))], ...rows];
  return [...table.map((row) => row.join(" ")), "", lastLine(steps)].join("\n");
}

function lastLine(steps: readonly StepResult[]): string {
  const sum = (of: "passed" | "failed" | "skipped") => steps.reduce((total, step) => total + step[of], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
