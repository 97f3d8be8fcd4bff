import type { CivilDate } from "../../lib/facts/civil-date.ts";
import type { Text } from "../../lib/facts/text.ts";
import { deadlineOf, governmentDeadlineOf, respiteAfter, type Deadlines } from "./deadlines.ts";
import { organKind } from "./organ-kind.ts";

interface Years {
  readonly firstYear: number;
  readonly foundingYear: number | null;
  readonly deadlines: Deadlines;
  readonly governmentDay?: string | undefined;
  /** How many of the last years due are asked for; nothing said: all of them. */
  readonly last?: number | undefined;
}

/** A year of which only a person can say whether its deadline has passed. */
export interface OpenYear {
  readonly year: number;
  readonly deadline: CivilDate;
  /** What leaves the doubt: 是周日, 是部门的期限. */
  readonly why: Text;
}

/** Years of a paper whose deadline has surely passed, and those of which that is open. Ascending. */
export interface YearsDue {
  readonly due: readonly number[];
  readonly open: readonly OpenYear[];
}

const OF_DEPARTMENTS: Text = {
  zh: "是部门的期限，各级政府的更晚",
  en: "is the day of departments, governments have longer",
};

/** Which years' papers an organ of this name must have published by a day; on the day of the deadline none is late. */
export function yearsDue(years: Years, organ: string, referenceDate: CivilDate): YearsDue {
  const kind = organKind(organ);
  const due: number[] = [];
  const open: OpenYear[] = [];
  for (let year = Math.max(years.firstYear, years.foundingYear ?? 0); ; year++) {
    const general = deadlineOf(year, years.deadlines);
    const later = governmentDeadlineOf(year, years.deadlines, years.governmentDay);
    const deadline = kind === "government" ? later : general;
    if (referenceDate <= deadline) break;
    const last = kind === "perhaps" ? later : deadline;
    const respite = respiteAfter(last);
    if (referenceDate > (respite?.until ?? last)) due.push(year);
    else open.push({ year, deadline, why: (last === deadline ? respite?.why : null) ?? OF_DEPARTMENTS });
  }
  return { due: years.last === undefined ? due : due.slice(-years.last), open };
}
