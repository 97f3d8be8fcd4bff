import type { Checklist } from "../../../lib/audit/checklist/checklist.ts";
import { daily, ORGANISATION_POT } from "./daily.ts";
import { funds } from "./funds.ts";
import { letters, LETTERS_POT } from "./letters.ts";
import { publicity } from "./publicity.ts";
import { staffing } from "./staffing.ts";

/** An assessment of 2009 that uses every way of scoring: 36 + 27 + 15 + 11 + 11 = 100. */
export const hubei2009 = {
  id: "hubei-2009",
  revision: 1,
  title: {
    zh: "财政与编制政务公开考核（2009 年，示例）",
    en: "Assessment of finance and staffing disclosure, 2009 (example)",
  },
  groups: [
    { id: "funds", title: { zh: "专项资金", en: "Special funds" } },
    { id: "staffing", title: { zh: "机构编制", en: "Staffing" } },
    { id: "letters", title: { zh: "咨询投诉", en: "Letters" } },
    { id: "publicity", title: { zh: "宣传查询", en: "Publicity" } },
    { id: "daily", title: { zh: "日常工作", en: "Daily work" } },
  ],
  items: [...funds, ...staffing, ...letters, ...publicity, ...daily],
  scheme: {
    indicators: [LETTERS_POT, ORGANISATION_POT],
    composites: [
      {
        id: "half-year",
        title: { zh: "半年成绩", en: "Half-year result" },
        parts: [
          {
            id: "central",
            title: { zh: "集中考核", en: "Central assessment" },
            weight: 70,
            from: "checklist",
          },
          {
            id: "day-to-day",
            title: { zh: "日常考核", en: "Day-to-day assessment" },
            weight: 30,
            from: "given",
          },
        ],
      },
      {
        id: "year",
        title: { zh: "全年成绩", en: "Result of the year" },
        parts: [
          {
            id: "half-year",
            title: { zh: "半年成绩", en: "Half-year result" },
            weight: 40,
            from: "composite",
          },
          {
            id: "year-end",
            title: { zh: "年底考核", en: "Assessment at the year's end" },
            weight: 60,
            from: "given",
          },
        ],
      },
    ],
  },
} satisfies Checklist;
