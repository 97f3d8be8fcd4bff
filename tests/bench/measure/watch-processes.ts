import { processTree, processUsage, type Usage } from "./process-usage.ts";

const EVERY_MS = 20;

/**
 * Watches a process and all that it starts. `stop` tells what they used since then together: processor time, and
 * the sum of each one's largest memory. NaN where the system does not tell (only Linux does).
 */
export function watchProcesses(pid: number): { readonly stop: () => Usage } {
  const seen = new Map<number, Usage>();
  const look = () => {
    for (const one of processTree(pid)) {
      const usage = processUsage(one);
      if (usage !== null) seen.set(one, later(seen.get(one), usage));
    }
  };
  look();
  const before = new Map(seen);
  const timer = setInterval(look, EVERY_MS);
  const stop = (): Usage => {
    clearInterval(timer);
    look();
    if (seen.size === 0) return { cpuMs: Number.NaN, peakBytes: Number.NaN };
    const spent = [...seen].map(([one, { cpuMs }]) => cpuMs - (before.get(one)?.cpuMs ?? 0));
    return { cpuMs: sum(spent), peakBytes: sum([...seen.values()].map(({ peakBytes }) => peakBytes)) };
  };
  return { stop };
}

/** A process that is ending has its time still, but its memory no more. */
function later(before: Usage | undefined, now: Usage): Usage {
  return { cpuMs: now.cpuMs, peakBytes: Math.max(before?.peakBytes ?? 0, now.peakBytes) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
