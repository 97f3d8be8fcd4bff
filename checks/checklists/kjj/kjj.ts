import type { Checklist } from "../../../lib/audit/checklist/checklist.ts";
import { annualItems } from "../annual-items.ts";
import { annual } from "./annual.ts";
import { budget } from "./budget.ts";
import { column } from "./column.ts";
import { content } from "./content.ts";
import { guide } from "./guide.ts";
import { platform } from "./platform.ts";
import { site } from "./site.ts";
import { SPLIT } from "./split.ts";
import { veto } from "./veto.ts";
import { weighedBy } from "./weighed-by.ts";

/** The built-in checklist of a science & technology bureau (科学技术局). */
export const kjj = {
  id: "kjj",
  revision: 2,
  title: { zh: "科学技术局", en: "Science & technology bureau" },
  groups: [
    { id: "veto", title: { zh: "单项否决", en: "Vetoes" } },
    { id: "platform", title: { zh: "公开平台", en: "Disclosure platform" } },
    { id: "guide", title: { zh: "公开指南", en: "Disclosure guide" } },
    { id: "column", title: { zh: "法定主动公开栏目", en: "Statutory columns" } },
    { id: "annual", title: { zh: "信息公开年报", en: "Annual reports" } },
    { id: "budget", title: { zh: "部门预算", en: "Departmental budget" } },
    { id: "accounts", title: { zh: "部门决算", en: "Departmental final accounts" } },
    { id: "site", title: { zh: "网站标识", en: "Site marks" } },
    { id: "content", title: { zh: "内容质量", en: "Content" } },
  ],
  items: [
    ...veto,
    ...weighedBy(SPLIT, [
      ...platform,
      ...guide,
      ...column,
      ...annual,
      ...annualItems,
      ...budget,
      ...site,
      ...content,
    ]),
  ],
} satisfies Checklist;
