import { inScope } from "../../facts/addresses/in-scope.ts";
import type { RunRow } from "../../store/rows.ts";

/** The newest finished audit in whose scope an address lies, or null where its site was never audited. */
export function auditOfPage(runs: readonly RunRow[], url: string): RunRow | null {
  const finished = runs.filter((run) => run.state === "finished" && inScope(url, run.bureau.scopes));
  return [...finished].sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0] ?? null;
}
