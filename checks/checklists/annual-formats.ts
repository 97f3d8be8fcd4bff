import type { Basis } from "../../lib/audit/checklist/checklist.ts";

/** Document numbers as reports cite them. */
export const CURRENT_FORMAT = "国办公开办函〔2021〕30号";
export const TRIAL_FORMAT = "国办公开办函〔2019〕60号";
export const REGULATION = "国务院令第711号";
export const FORMER_REGULATION = "国务院令第492号";
/** Reports are due since the regulation of 2007 came into force. */
export const ALWAYS = { from: "2008-05-01", to: null };

/** The two formats with their titles, as a ledger cites them. */
export function format(clause: string): Basis[] {
  return [
    { document: `《中华人民共和国政府信息公开工作年度报告格式》（${CURRENT_FORMAT}）`, clause },
    { document: `《中华人民共和国政府信息公开工作年度报告格式（试行）》（${TRIAL_FORMAT}）`, clause },
  ];
}
