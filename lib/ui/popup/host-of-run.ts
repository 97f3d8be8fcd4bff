import type { RunRow } from "../../store/rows.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

/** The audited host as the user knows it from the address bar. */
export function hostOfRun(run: RunRow): string {
  return parseUrl(run.origin)?.host ?? run.origin;
}
