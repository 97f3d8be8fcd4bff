import type { ChecklistItem } from "../../lib/audit/checklist.ts";
import { cite } from "./documents.ts";

/** Marks of a government site (RULES §2.4). */
export const site = [
  {
    id: "site.id-code",
    title: { zh: "网站标识码", en: "Site identification code" },
    basis: [cite("guidelines", "底部功能区；网页标签 SiteIDCode")],
    threshold: {
      zh: "首页页脚或 SiteIDCode 标签有 10 位数字，或 bm 加 8 位数字",
      en: "10 digits, or bm and 8 digits, at the foot of the home page or in its SiteIDCode tag",
    },
    effective: { from: "2017-05-15", to: null },
    severity: "deduct",
    points: 1,
    cap: 1,
    evaluator: "footerMark",
    params: {
      mark: "idCode",
      pattern: "bm\\d{8}|\\d{10}",
      placeholders: ["政府网站标识码", "网站标识码", "网站名称", "null", "undefined", "0000000000"],
    },
    howToFix: {
      zh: "在首页页脚标明网站标识码，并填写 SiteIDCode 标签。",
      en: "Print the code at the foot of the home page and fill in the SiteIDCode tag.",
    },
  },
] satisfies ChecklistItem[];
