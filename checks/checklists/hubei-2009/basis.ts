import type { Basis } from "../../../lib/audit/checklist/checklist.ts";

/** The assessment notice; its number and its annexes are not in the copy that this follows. */
export function clause(clause: string): Basis[] {
  return [{ document: "《2009年上半年财政与编制政务公开考核通知》（文号未见）", clause }];
}

/** Half a year of letters and news. */
export const HALF_YEAR = { from: "2008-12-01", to: "2009-06-30" };
/** A property of the bureau: one of the 26 inner-city districts, of which some things are not asked. */
export const INNER_CITY = "城中区";
