import { daysBetween, type CivilDate } from "../../../facts/civil-date.ts";

export interface AnnualDeadline {
  /** The year that the report is about. */
  readonly reportYear: number;
  readonly deadline: CivilDate;
  readonly daysLeft: number;
}

/** The next 31 January, by which bureaus publish the report on the year before (《条例》第四十九条); today counts. */
export function annualDeadline(today: CivilDate): AnnualDeadline {
  const year = Number(today.slice(0, 4));
  const isOver = today > `${year}-01-31`;
  const deadline = `${isOver ? year + 1 : year}-01-31`;
  return { reportYear: isOver ? year : year - 1, deadline, daysLeft: daysBetween(today, deadline) };
}
