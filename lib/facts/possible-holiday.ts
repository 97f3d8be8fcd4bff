import { addDays, yearOf, type CivilDate } from "./civil-date.ts";
import { isHoliday } from "./working-days.ts";

/** Days on which 春节 falls (GB/T 33661-2017); of other years only that it falls from 21 January to 21 February. */
const SPRING_FESTIVALS = [
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-03",
  "2031-01-23",
  "2032-02-11",
  "2033-01-31",
  "2034-02-19",
  "2035-02-08",
  "2036-01-28",
];
/** Its holiday began two days before at most and ended eight days after at most since 2008; a day more on each side. */
const [BEFORE, AFTER] = [3, 9];
const ANY_SPRING_FESTIVAL = ["01-18", "03-02"] as const;

/** Between which days the other holidays have lain: 元旦, 清明, 劳动节, 端午, 中秋 with 国庆. */
const SPANS = [
  ["01-01", "01-04"],
  ["04-02", "04-07"],
  ["04-28", "05-06"],
  ["05-25", "06-30"],
  ["09-06", "10-10"],
] as const;
/** Decreed with the next year's holidays, if at all. */
const LAST_DAYS = ["12-29", "12-31"] as const;

/**
 * Whether offices may be closed on this day by a decree that the calendar does not hold: the holidays of a year are
 * decreed in the last weeks of the one before. False for every day of a year whose decree is known.
 */
export function isPossibleHoliday(day: CivilDate): boolean {
  const year = yearOf(day);
  if (lies(day, LAST_DAYS)) return !isDecreed(year + 1);
  return !isDecreed(year) && (isAroundSpringFestival(day) || SPANS.some((span) => lies(day, span)));
}

/** 1 May has been a holiday in every decree. */
function isDecreed(year: number): boolean {
  return isHoliday(`${year}-05-01`);
}

function isAroundSpringFestival(day: CivilDate): boolean {
  const festival = SPRING_FESTIVALS.find((one) => yearOf(one) === yearOf(day));
  if (festival === undefined) return lies(day, ANY_SPRING_FESTIVAL);
  return addDays(festival, -BEFORE) <= day && day <= addDays(festival, AFTER);
}

function lies(day: CivilDate, [from, to]: readonly [string, string]): boolean {
  const monthDay = day.slice("YYYY-".length);
  return from <= monthDay && monthDay <= to;
}
