import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { runRecord, type RunRecord } from "../../lib/audit/records/run-record.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The same audit by `npm run audit`, without the politeness that a server on this machine does not need. */
export async function terminalRecord(url: string, date: string): Promise<RunRecord> {
  const { stdout } = await promisify(execFile)(
    "npx",
    ["tsx", "lib/headless/audit.ts", url, "--date", date, "--delay", "0"],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );
  return runRecord.parse(JSON.parse(stdout));
}

/** A record without the instants at which things happened. */
export function withoutTimes(record: RunRecord): RunRecord {
  return { ...record, startedAt: "", finishedAt: "" };
}
