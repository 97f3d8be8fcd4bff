import type { CivilDate } from "../../../facts/civil-date.ts";

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly number: number;
}

/** The quarter in which a day lies. */
export function quarterOf(day: CivilDate): Quarter {
  return { year: Number(day.slice(0, 4)), number: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

/** Whether a day lies in a quarter. */
export function isInQuarter(day: CivilDate, { year, number }: Quarter): boolean {
  const own = quarterOf(day);
  return own.year === year && own.number === number;
}
