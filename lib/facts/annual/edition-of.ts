import type { AnnualReport } from "./annual-report.ts";

/** Last report year of each edition of the rules: 492号, then 〔2019〕60号, then 〔2021〕30号. */
const LAST_OF_2007 = 2018;
const LAST_OF_2019 = 2020;

/** The rules a report is judged by: its report year decides, never the day it was published. */
export function editionOf(year: number): AnnualReport["edition"] {
  if (year <= LAST_OF_2007) return "2007";
  return year <= LAST_OF_2019 ? "2019" : "2021";
}
