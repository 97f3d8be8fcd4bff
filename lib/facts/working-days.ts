import calendar from "chinese-days/dist/chinese-days.json";
import { addDays, type CivilDate } from "./civil-date.ts";

/** The decreed days only: the package's own functions ask the machine's time zone and err west of Greenwich. */
const HOLIDAYS = new Set(Object.keys(calendar.holidays));
const MADE_UP = new Set(Object.keys(calendar.workdays));

/** Whether offices work on this day: holidays off, the weekends that make up for them on. Years not yet decreed: weekends off. */
export function isWorkingDay(day: CivilDate): boolean {
  if (MADE_UP.has(day)) return true;
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return !HOLIDAYS.has(day) && weekday !== 0 && weekday !== 6;
}

/** Whether the day lies in a holiday that was decreed (春节, 国庆), as against a plain weekend. */
export function isHoliday(day: CivilDate): boolean {
  return HOLIDAYS.has(day);
}

/** The last day of a period of so many working days; the day that starts it does not count (民法典 201). */
export function addWorkingDays(start: CivilDate, count: number): CivilDate {
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
