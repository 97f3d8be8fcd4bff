import type { Checklist } from "../../../lib/audit/checklist/checklist.ts";
import { veto } from "../kjj/veto.ts";

/**
 * The vetoes alone, which hold for every government site; the points of the second and third part are not verified and
 * hold for portals only (国办秘函〔2019〕19号). The gates stand ready for items that a user adds.
 */
export const guoban2019 = {
  id: "guoban-2019",
  revision: 1,
  title: { zh: "国办检查指标（单项否决）", en: "National inspection rules (vetoes)" },
  groups: [{ id: "veto", title: { zh: "单项否决", en: "Vetoes" } }],
  items: veto,
  scheme: { gates: { unqualifiedBelow: 60, bonusAbove: 80, mostBonus: 30 } },
} satisfies Checklist;
