import type { Basis } from "../../../lib/audit/checklist/checklist.ts";

/** The documents that items cite, each with its number as a ledger prints it. */
const DOCUMENTS = {
  regulation: "《中华人民共和国政府信息公开条例》（国务院令第711号）",
  formerRegulation: "《中华人民共和国政府信息公开条例》（国务院令第492号）",
  platform: "《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）",
  inspection: "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）",
  guidelines: "《政府网站发展指引》（国办发〔2017〕47号）",
  interpretation: "《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）",
  transferLaw: "《中华人民共和国促进科技成果转化法》（2015年修正）",
  lawEnforcement:
    "《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）",
  proposals: "《关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知》（国办发〔2014〕46号）",
  domain: "《关于加强政府网站域名管理的通知》（国办函〔2018〕55号）",
  budgetTables: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  privacyLaw: "《中华人民共和国个人信息保护法》（2021年主席令第九十一号）",
  census: "《关于开展第一次全国政府网站普查的通知》（国办发〔2015〕15号）",
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
