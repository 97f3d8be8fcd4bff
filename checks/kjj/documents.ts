import type { Basis } from "../../lib/audit/checklist.ts";

/** The documents that items cite, each with its number as a ledger prints it. */
const DOCUMENTS = {
  regulation: "《中华人民共和国政府信息公开条例》（国务院令第711号）",
  formerRegulation: "《中华人民共和国政府信息公开条例》（国务院令第492号）",
  platform: "《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）",
  inspection: "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）",
  guidelines: "《政府网站发展指引》（国办发〔2017〕47号）",
  budgetLaw: "《中华人民共和国预算法》（2018年修正）",
} as const;

/** One clause of one document. */
export function cite(document: keyof typeof DOCUMENTS, clause: string): Basis {
  return { document: DOCUMENTS[document], clause };
}

/** In force since the regulation of 2019 (国务院令第711号). */
export const SINCE_REGULATION = { from: "2019-05-15", to: null };
/** In force since the inspection rules of 2019 (国办秘函〔2019〕19号). */
export const SINCE_INSPECTION = { from: "2019-04-01", to: null };
