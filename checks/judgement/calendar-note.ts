import { addDays, type CivilDate } from "../../lib/facts/civil-date.ts";
import { isPossibleHoliday } from "../../lib/facts/possible-holiday.ts";
import type { Text } from "../../lib/facts/text.ts";

/** Longer stretches are late with or without a holiday. */
const LONGEST = 60;

/** What a finding that counts working days must say where the calendar does not know every holiday among them; else "". */
export function calendarNote(from: CivilDate, to: CivilDate): Text {
  for (let day = from, left = LONGEST; day <= to && left > 0; day = addDays(day, 1), left--) {
    if (!isPossibleHoliday(day)) continue;
    const year = day.slice(0, "YYYY".length);
    return {
      zh: `（${year} 年放假安排尚未收录，工作日按周一至周五计）`,
      en: ` (the public holidays of ${year} are not known here yet: Monday to Friday were counted)`,
    };
  }
  return { zh: "", en: "" };
}
