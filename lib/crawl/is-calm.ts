import type { Fetched } from "./fetch-page.ts";

/** What a server says of one page, and not of its own state. */
const OF_THE_PAGE = new Set([404, 410]);

/** Whether the answer gives no reason to ask the host more slowly, so that the next request may follow at once. */
export function isCalm(fetched: Fetched): boolean {
  if (!fetched.ok || fetched.retryAfterMs > 0) return false;
  const { status } = fetched.response;
  return status < 400 || OF_THE_PAGE.has(status);
}
