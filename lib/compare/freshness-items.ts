/** Items whose finding grows with every day without an update: the same newest date later is worse. */
export const FRESHNESS_ITEMS: ReadonlySet<string> = new Set([
  "veto.home-stale",
  "veto.columns-stale",
  "veto.columns-outdated",
  "content.stale-columns",
]);
