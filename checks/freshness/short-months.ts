import { addDays, addMonths, type CivilDate } from "../../lib/facts/civil-date.ts";

/** A month with fewer dates than asked for. */
export interface ShortMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly count: number;
}

/** Months with fewer than `atLeast` of these dates (每月至少两条). Only months that lie wholly in the window are judged. */
export function shortMonths(
  dates: readonly CivilDate[],
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  atLeast: number,
): ShortMonth[] {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  return wholeMonths(from, to)
    .map((month) => ({ month, count: counts.get(month) ?? 0 }))
    .filter(({ count }) => count < atLeast);
}

function wholeMonths(from: CivilDate, to: CivilDate): string[] {
  const months: string[] = [];
  let first = from.endsWith("-01") ? from : addMonths(`${monthOf(from)}-01`, 1);
  for (let next = addMonths(first, 1); addDays(next, -1) <= to; next = addMonths(first, 1)) {
    months.push(monthOf(first));
    first = next;
  }
  return months;
}

function monthOf(date: CivilDate): string {
  return date.slice(0, 7);
}
