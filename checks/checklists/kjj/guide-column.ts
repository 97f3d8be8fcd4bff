import type { ColumnMatcher } from "../../../lib/audit/checklist/checklist.ts";

/** The column of the disclosure guide (条例 Article 12). */
export const GUIDE_COLUMN = {
  names: ["政府信息公开指南", "信息公开指南", "公开指南", "政务信息公开指南", "政务公开指南"],
  slugs: ["zfxxgkzn", "xxgkzn", "gkzn", "bmgkzn", "guide"],
  types: ["信息公开指南"],
  notWith: ["办事", "服务", "申报", "目录"],
} satisfies ColumnMatcher;
