import { NotTheWriter } from "./lease.ts";
import type { RunRow } from "./rows.ts";

/** Throws `NotTheWriter` where the run is another's. */
export function mayWrite(run: RunRow | undefined, writer: string): void {
  if (run?.lease?.writer !== writer) throw new NotTheWriter(`${run?.id ?? "the run"} has another writer`);
}
