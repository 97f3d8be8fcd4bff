import type { Checklist } from "../../lib/audit/checklist.ts";
import { annual } from "./annual.ts";
import { column } from "./column.ts";
import { content } from "./content.ts";
import { platform } from "./platform.ts";
import { site } from "./site.ts";

/** The built-in checklist of a science & technology bureau (科学技术局). */
export const kjj = {
  id: "kjj",
  revision: 1,
  title: { zh: "科学技术局", en: "Science & technology bureau" },
  groups: [
    { id: "platform", title: { zh: "公开平台", en: "Disclosure platform" } },
    { id: "column", title: { zh: "法定主动公开栏目", en: "Statutory columns" } },
    { id: "annual", title: { zh: "信息公开年报", en: "Annual reports" } },
    { id: "site", title: { zh: "网站标识", en: "Site marks" } },
    { id: "content", title: { zh: "内容质量", en: "Content" } },
  ],
  items: [...platform, ...column, ...annual, ...site, ...content],
} satisfies Checklist;
