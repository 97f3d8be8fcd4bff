import { addDays, yearOf, type CivilDate } from "../../lib/facts/civil-date.ts";
import { isPossibleHoliday } from "../../lib/facts/possible-holiday.ts";
import type { Text } from "../../lib/facts/text.ts";
import { isHoliday, isWorkingDay } from "../../lib/facts/working-days.ts";
import { z } from "../../lib/facts/zod.ts";

/** By which day the paper of a year is due, as a checklist says it. */
export const deadlines = z
  .array(
    z.strictObject({
      /** Last report year of this rule; null = in force. */
      untilYear: z.number().int().nullable(),
      /** Month and day by which the report is due. */
      day: z.string().regex(/^\d{2}-\d{2}$/),
      /** Years after the report year in which that day lies: 1 of a report, 0 of a budget. Nothing said: 1. */
      yearOffset: z.number().int().optional(),
    }),
  )
  .min(1);
export type Deadlines = z.infer<typeof deadlines>;

/** Why only a person may call a paper late, and until which day. */
export interface Respite {
  readonly until: CivilDate;
  /** What the deadline is: 是周日, 在法定假期内. */
  readonly why: Text;
}

/**
 * The respite after a deadline on which offices are, or may be, closed: no clause moves a fixed day, yet one within
 * 春节 (31 January 2025) or on a Sunday (31 January 2027) leaves a doubt until the end of the next working day. Null
 * where the deadline is surely a working day.
 */
export function respiteAfter(deadline: CivilDate): Respite | null {
  const why = whyClosed(deadline);
  if (why === null) return null;
  let until = deadline;
  while (!isWorkingDay(until) || isPossibleHoliday(until)) until = addDays(until, 1);
  return { until, why };
}

/** The last day in time. The rule follows the report year, not the day of publication. */
export function deadlineOf(year: number, rules: Deadlines): CivilDate {
  const rule = rules.find(({ untilYear }) => untilYear === null || year <= untilYear) ?? rules.at(-1);
  return `${year + (rule?.yearOffset ?? 1)}-${rule?.day ?? "12-31"}`;
}

/** Month and day until which Article 49 gives governments time, where departments have less. */
export const governmentDay = z.string().regex(/^\d{2}-\d{2}$/);

/** The last day in time for a government: never before that of everybody. */
export function governmentDeadlineOf(year: number, rules: Deadlines, day: string | undefined): CivilDate {
  const general = deadlineOf(year, rules);
  const own = day === undefined ? general : `${yearOf(general)}-${day}`;
  return own > general ? own : general;
}

function whyClosed(day: CivilDate): Text | null {
  if (isHoliday(day)) return { zh: "在法定假期内", en: "lies within a public holiday" };
  if (isPossibleHoliday(day)) {
    return {
      zh: `可能在法定假期内（${yearOf(day)} 年放假安排尚未收录）`,
      en: `may lie within a public holiday (those of ${yearOf(day)} are not known here yet)`,
    };
  }
  if (isWorkingDay(day)) return null;
  return new Date(day).getUTCDay() === 0
    ? { zh: "是周日", en: "is a Sunday" }
    : { zh: "是周六", en: "is a Saturday" };
}
