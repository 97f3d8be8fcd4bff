/** Items that belong to the portal a bureau is a channel of, and are not asked of the bureau. */
export const OF_PORTAL: readonly string[] = [
  "veto.home-stale",
  "platform.search",
  "site.id-code",
  "site.icp",
  "site.police",
  "site.sponsor",
  "site.party-gov-mark",
  "site.error-report",
  "site.meta-tags",
];
