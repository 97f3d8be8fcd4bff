import type { CivilDate } from "../../lib/facts/civil-date.ts";
import { deadlineOf, lastDayOf, type Deadlines } from "./deadlines.ts";

interface Years {
  readonly firstYear: number;
  readonly foundingYear: number | null;
  readonly deadlines: Deadlines;
  /** How many of the last years due are asked for; nothing said: all of them. */
  readonly last?: number | undefined;
}

/** Report years whose deadline has passed; on the day itself, or before offices open again, none is late yet. Ascending. */
export function yearsDue(years: Years, referenceDate: CivilDate): number[] {
  const due: number[] = [];
  for (
    let year = Math.max(years.firstYear, years.foundingYear ?? 0);
    lastDayOf(deadlineOf(year, years.deadlines)) < referenceDate;
    year++
  ) {
    due.push(year);
  }
  return years.last === undefined ? due : due.slice(-years.last);
}
