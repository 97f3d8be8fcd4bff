import { daysBetween, shanghaiDay, type CivilDate } from "../../facts/civil-date.ts";
import type { PageFacts } from "../../facts/page-facts.ts";

/** An audit may go on past midnight. */
const NEAR_DAYS = 1;

/**
 * The day it is by the clocks of the site's servers, where an audit as of this machine's day found that none of them
 * agrees with it: one of the two is wrong, and nobody here knows which. Null where a server agrees or one kept silent, and where
 * the audit is as of another day than this machine's: then a person has chosen the day.
 */
export function serversDay(pages: readonly PageFacts[], referenceDate: CivilDate): CivilDate | null {
  const times = pages.flatMap(({ fetchedAt, serverTime }) =>
    serverTime === undefined ? [] : [{ fetchedAt, serverTime }],
  );
  if (times.length < pages.length) return null;
  // What a cache hands on is older than its server: the time that strays least is the truest.
  const [nearest] = [...times].sort((one, other) => apart(one) - apart(other));
  if (nearest === undefined) return null;
  const isToday = Math.abs(daysBetween(shanghaiDay(nearest.fetchedAt), referenceDate)) <= NEAR_DAYS;
  return isToday ? shanghaiDay(nearest.serverTime) : null;
}

function apart({ fetchedAt, serverTime }: { fetchedAt: string; serverTime: string }): number {
  return Math.abs(Date.parse(serverTime) - Date.parse(fetchedAt));
}
