import { join } from "node:path";
import type { Command } from "../measure/run-measured.ts";
import { DAY } from "../site.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** `npm run audit` without the pause between requests that a server on this machine does not need. */
export function ourAudit(home: string, ...more: readonly string[]): Command {
  const pace = ["--delay", "0", "--concurrency", "6", "--max-pages", "100000"];
  return {
    program: process.execPath,
    args: [
      "--import",
      import.meta.resolve("tsx"),
      "lib/headless/audit.ts",
      home,
      "--date",
      DAY,
      ...pace,
      ...more,
    ],
    cwd: ROOT,
  };
}
