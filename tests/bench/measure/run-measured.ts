import { spawn } from "node:child_process";
import type { Usage } from "./process-usage.ts";
import { watchProcesses } from "./watch-processes.ts";

export interface MeasuredRun extends Usage {
  readonly wallMs: number;
  readonly stdout: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Exit codes that are no failure: a link checker leaves with 1 where it found a dead link. */
  readonly mayExitWith?: readonly number[];
}

/** Runs a program to its end and measures it. Rejects where it cannot be started or fails, with the end of what it said. */
export function runMeasured({ program, args, cwd, mayExitWith = [0] }: Command): Promise<MeasuredRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const watch = watchProcesses(child.pid ?? -1);
    const said = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (piece: string) => (said.stdout += piece));
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (said.stderr += piece));
    child.once("error", reject);
    child.once("close", (code) => {
      const wallMs = performance.now() - start;
      const usage = watch.stop();
      if (mayExitWith.includes(code ?? -1)) resolve({ wallMs, ...usage, stdout: said.stdout });
      else reject(new Error(`${program} ended with ${String(code)}: ${said.stderr.slice(-400)}`));
    });
  });
}
