import { addDays, type CivilDate } from "../../lib/facts/civil-date.ts";
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

/**
 * The last day on which only a person may call a paper late: no clause moves a fixed day, yet one within a decreed
 * holiday (31 January 2025 in 春节) finds every office closed until the first working day after it.
 */
export function lastDayOf(deadline: CivilDate): CivilDate {
  let day = deadline;
  if (isHoliday(day)) while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The last day in time. The rule follows the report year, not the day of publication (RULES §0). */
export function deadlineOf(year: number, rules: Deadlines): CivilDate {
  const rule = rules.find(({ untilYear }) => untilYear === null || year <= untilYear) ?? rules.at(-1);
  return `${year + (rule?.yearOffset ?? 1)}-${rule?.day ?? "12-31"}`;
}
