import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { withProjectPrograms } from "../browser/project-programs.ts";
import { runCommand } from "../browser/run-command.ts";
import { honestCounts, ONE_FAILED, ONE_PASSED, type Counts, type StepResult } from "./step-result.ts";

export type Command = readonly [program: string, ...args: string[]];

/** Where a step's output goes: at once, or kept until its neighbour has finished so that the two do not mix. */
export type Print = (piece: string) => void;

/** A step whose commands, one after the other, only succeed or fail. */
export async function commandStep(
  name: string,
  commands: readonly Command[],
  print: Print,
): Promise<StepResult> {
  return await timed(name, print, async () => {
    for (const command of commands) {
      if ((await run(command, {}, print)) !== 0) return ONE_FAILED;
    }
    return ONE_PASSED;
  });
}

export interface Runner {
  /** The command, and the environment it needs, to leave its JSON report in this file. */
  readonly command: (report: string) => Command;
  readonly env: (report: string) => Readonly<Record<string, string>>;
  readonly counts: (json: string) => Counts;
}

/** A step that counts its tests. A report that is missing or makes no sense is one failure. */
export async function testStep(name: string, runner: Runner, print: Print): Promise<StepResult> {
  return await timed(name, print, async () => {
    const report = join(mkdtempSync(join(tmpdir(), "gongkai-lens-test-")), "report.json");
    const exitCode = await run(runner.command(report), runner.env(report), print);
    try {
      return honestCounts(runner.counts(readFileSync(report, "utf8")), exitCode);
    } catch (error) {
      print(`No usable test report: ${error instanceof Error ? error.message : String(error)}\n`);
      return ONE_FAILED;
    }
  });
}

async function timed(name: string, print: Print, work: () => Promise<Counts>): Promise<StepResult> {
  const start = performance.now();
  print(`\n── ${name}\n`);
  const counts = await work();
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

async function run([program, ...args]: Command, extra: Readonly<Record<string, string>>, print: Print) {
  const env = { ...withProjectPrograms(process.env), ...extra };
  return (await runCommand(program, args, { env, onOutput: print })).code;
}
