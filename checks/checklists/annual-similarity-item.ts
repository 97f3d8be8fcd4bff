import type { ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import { cite } from "./kjj/documents.ts";
import { ALWAYS, format } from "./annual-formats.ts";

/** 内容雷同 is what 第四十七条 and 30号 name a fault; whether it is one, a person decides. */
export const annualSimilarityItem = {
  id: "annual.similarity",
  title: { zh: "年报与上一年度雷同", en: "Report repeats the year before" },
  basis: [cite("regulation", "第四十七条"), ...format("内容要求")],
  threshold: {
    zh: "总体情况、存在问题部分八成以上文字与上一年度相同（不计数字）的，提示待人工",
    en: "A person looks where four fifths of the overview or the problems repeat the year before, numbers aside",
  },
  effective: ALWAYS,
  severity: "info",
  points: 0,
  cap: 0,
  evaluator: "annualSimilarity",
  params: { parts: ["overview", "problems"], samePassage: 0.9, samePart: 0.8 },
  howToFix: {
    zh: "写明当年的工作和问题，不沿用上一年度的段落。",
    en: "Tell of the year's own work and problems.",
  },
} satisfies ChecklistItem;
