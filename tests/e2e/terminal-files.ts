import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");

export interface TerminalOrder {
  readonly url: string;
  readonly name: string;
}

/** Audits sites by the terminal's command, and gives the files that it writes: `NAME_DATE.json` in the folder. */
export async function terminalFiles(
  orders: readonly TerminalOrder[],
  date: string,
  folder: string,
): Promise<readonly string[]> {
  const fileOf = (name: string) => join(folder, `${name}_${date}.json`);
  const all = orders.map(({ url, name }) =>
    JSON.stringify([url, "--name", name, "--date", date, "--delay", "0", "--out", fileOf(name)]),
  );
  await promisify(execFile)(process.execPath, ["--import", "tsx", "tests/e2e/audit-many.ts", ...all], {
    cwd: ROOT,
  });
  return orders.map(({ name }) => fileOf(name));
}
