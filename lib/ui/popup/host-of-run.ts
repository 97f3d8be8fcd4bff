import type { RunRow } from "../../store/rows.ts";

/** The audited host as the user knows it from the address bar. */
export function hostOfRun(run: RunRow): string {
  return URL.canParse(run.origin) ? new URL(run.origin).host : run.origin;
}
