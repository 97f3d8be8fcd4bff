import { normaliseUrl } from "./page-url.ts";

/** What `normaliseUrl` may take away: a query, a fragment, a session, a point behind the host, an index file. */
const EXTRAS = /[?#;(]|\.[:/]|\/index\./;

/**
 * `normaliseUrl` of an address as `absoluteUrl` gives it. Most links of a page have nothing to take away: one look
 * tells, and they are not read a second time.
 */
export function linkIdentity(url: string): string {
  return EXTRAS.test(url) ? (normaliseUrl(url) ?? url) : url;
}
