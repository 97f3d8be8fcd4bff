import type { Coverage } from "../../audit/records/run-record.ts";
import type { Cause } from "../../facts/cause.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

export interface UnreadGroup {
  readonly cause: Cause;
  readonly urls: readonly string[];
  /** Hosts of the addresses, each once, sorted. */
  readonly hosts: readonly string[];
}

/** Pages not read, by cause, most pages first. */
export function unreadGroups(coverage: Coverage): readonly UnreadGroup[] {
  const byCause = new Map<Cause, string[]>();
  for (const { url, cause } of coverage.notAssessed) {
    const urls = byCause.get(cause) ?? [];
    urls.push(url);
    byCause.set(cause, urls);
  }
  return [...byCause]
    .map(([cause, urls]) => ({ cause, urls, hosts: [...new Set(urls.map(hostOf))].sort() }))
    .sort((a, b) => b.urls.length - a.urls.length);
}

function hostOf(url: string): string {
  return parseUrl(url)?.host ?? url;
}
