import { join } from "node:path";
import { runMeasured } from "../measure/run-measured.ts";

const SCRIPT = join(import.meta.dirname, "read-alone.ts");

/** Processor milliseconds a page of one contender in a process of its own. Rejects where that process fails. */
export async function alone(readerFile: string, contender: string): Promise<number> {
  const { stdout } = await runMeasured({
    program: process.execPath,
    args: ["--import", import.meta.resolve("tsx"), SCRIPT, readerFile, contender],
    cwd: import.meta.dirname,
  });
  return Number(stdout);
}
