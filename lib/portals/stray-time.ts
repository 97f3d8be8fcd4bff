import type { PageFacts, Response } from "../facts/page-facts.ts";

/** A proxy may hand on an answer that is hours old; a day and more is a clock that is wrong. */
const MOST_MS = 24 * 3_600_000;

/** The server's time of an answer where it cannot be reconciled with this machine's; nothing where both agree or one is unknown. */
export function strayTime({
  fetchedAt,
  serverTime,
}: Pick<Response, "fetchedAt" | "serverTime">): Pick<PageFacts, "serverTime"> {
  if (serverTime === undefined) return {};
  const apart = Math.abs(Date.parse(serverTime) - Date.parse(fetchedAt));
  return apart >= MOST_MS ? { serverTime } : {};
}
