import type { CivilDate } from "../lib/facts/civil-date.ts";
import { z } from "../lib/facts/zod.ts";

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

interface Years {
  readonly firstYear: number;
  readonly foundingYear: number | null;
  readonly deadlines: z.infer<typeof deadlines>;
  /** How many of the last years due are asked for; nothing said: all of them. */
  readonly last?: number | undefined;
}

/** Report years whose deadline has passed; on the day itself a report is not late yet. Ascending. */
export function yearsDue(years: Years, referenceDate: CivilDate): number[] {
  const due: number[] = [];
  for (
    let year = Math.max(years.firstYear, years.foundingYear ?? 0);
    deadlineOf(year, years) < referenceDate;
    year++
  ) {
    due.push(year);
  }
  return years.last === undefined ? due : due.slice(-years.last);
}

/** The rule follows the report year, not the day of publication (RULES §0). */
function deadlineOf(year: number, { deadlines }: Years): CivilDate {
  const rule = deadlines.find(({ untilYear }) => untilYear === null || year <= untilYear) ?? deadlines.at(-1);
  return `${year + (rule?.yearOffset ?? 1)}-${rule?.day ?? "12-31"}`;
}
