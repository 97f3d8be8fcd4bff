import type { CivilDate } from "../facts/civil-date.ts";
import type { Entry } from "./entries.ts";

/** The newest date of the column a finding is about. Nothing is claimed about the freshness of what was not read. */
export function lastUpdateOf({ verdict, column }: Pick<Entry, "verdict" | "column">): CivilDate | null {
  return verdict.verdict === "not-assessed" ? null : (column?.latestDate ?? null);
}
