import { readFileSync } from "node:fs";
import { processTree, processUsage } from "./process-usage.ts";

/** Which part of the extension a process of the browser works for; null for the rest of the browser. */
export type Kind = "background" | "tab";

/** The largest memory, in bytes, of the fullest process of each kind under a browser's own process. */
export function peakOfKinds(pid: number): Readonly<Record<Kind, number>> {
  const peaks = { background: 0, tab: 0 };
  for (const one of processTree(pid)) {
    const kind = kindOf(one);
    if (kind !== null) peaks[kind] = Math.max(peaks[kind], processUsage(one)?.peakBytes ?? 0);
  }
  return peaks;
}

/** Chromium names the kinds of its processes on their command line. */
function kindOf(pid: number): Kind | null {
  const line = commandLine(pid);
  if (!line.includes("--type=renderer")) return null;
  return line.includes("--extension-process") ? "background" : "tab";
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
