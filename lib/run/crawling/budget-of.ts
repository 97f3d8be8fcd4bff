import type { Budget } from "../../crawl/frontier.ts";
import type { RunRow } from "../../store/rows.ts";

/** Another host gets at most this share of the pages: a city's portal must not eat the bureau's own. */
const OTHER_HOSTS_SHARE = 1 / 3;

/** How many addresses a run may ask for. */
export function budgetOf({ maxPages, bureau }: Pick<RunRow, "maxPages" | "bureau">): Budget {
  const otherHosts = Math.max(1, Math.ceil(maxPages * OTHER_HOSTS_SHARE));
  return { total: maxPages, homeHost: new URL(bureau.homeUrl).host, otherHosts };
}
