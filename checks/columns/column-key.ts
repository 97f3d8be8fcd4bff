import type { Column } from "../../lib/audit/site/site.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";

/** What a finding about a column is known by from run to run: its address, whichever link led there. */
export function columnKey(column: Column): string {
  return normaliseUrl(column.url) ?? column.url;
}
