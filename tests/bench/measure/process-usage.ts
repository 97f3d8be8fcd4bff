import { readdirSync, readFileSync } from "node:fs";

export interface Usage {
  /** Processor milliseconds, user and system. */
  readonly cpuMs: number;
  /** Largest resident memory of the process so far. */
  readonly peakBytes: number;
}

/** A tick of /proc's clock: 100 a second on every Linux that matters. */
const TICK_MS = 10;

/** What one process has used so far, or null where it is gone or this is no Linux. */
export function processUsage(pid: number): Usage | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return { cpuMs: ticks * TICK_MS, peakBytes: Number(peak ?? 0) * 1024 };
  } catch {
    return null;
  }
}

/** The process and everything it started that still runs. */
export function processTree(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(processTree)];
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
