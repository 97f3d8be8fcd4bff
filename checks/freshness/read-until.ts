import { shanghaiDay, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";

/**
 * The last day of which these pages can tell: that on which they were read, where it is after the day they are judged
 * by. An audit may pass midnight, and who looks again days later sees what was published since.
 */
export function readUntil(
  pages: readonly Pick<PageFacts, "fetchedAt">[],
  referenceDate: CivilDate,
): CivilDate {
  return pages.reduce((last, { fetchedAt }) => {
    const day = shanghaiDay(fetchedAt);
    return day > last ? day : last;
  }, referenceDate);
}
