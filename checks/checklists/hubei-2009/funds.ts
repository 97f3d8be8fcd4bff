import type { ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import { manualItem } from "../manual-item.ts";
import { clause } from "./basis.ts";

/** 专项资金网上公开，36 分. */
export const funds: ChecklistItem[] = [
  manualItem({
    id: "funds.published",
    title: { zh: "专项资金分配及时公开", en: "Special funds published in time" },
    basis: clause("二（一）专项资金分配管理网上公开情况"),
    points: 36,
    lookFor: {
      zh: "逐项核对应公开的专项资金，未公开的每项记一处，注明资金名称和网上有无说明理由",
      en: "go through the funds due; note each that is not published, with its name and whether the site explains why",
    },
    scoring: {
      rules: [
        {
          kind: "each",
          id: "unpublished",
          title: { zh: "未及时公开的每项扣 2 分", en: "2 points for each fund not published in time" },
          price: 2,
          unlessExplained: true,
          peerShare: 40,
        },
      ],
    },
    howToFix: {
      zh: "补公开资金分配明细；尚未分配的，公开总表并说明原因。",
      en: "Publish how the fund was distributed; where it is not yet, publish its total and say why.",
    },
    reviewNote: {
      zh: "全省 40% 以上已公开的，说明理由也扣分，需要填同行结果；细则附件未见，只列出正文写明的一条。",
      en: "Once 40 % of the peers have published a fund a reason no longer helps, which needs their results; the annex with details was not seen.",
    },
  }),
  manualItem({
    id: "funds.reduced",
    title: { zh: "擅自减少上网项数", en: "Funds left out without leave" },
    basis: clause("二（一）"),
    severity: "veto",
    lookFor: {
      zh: "对照上级清单，看有没有未经批准少列的专项资金",
      en: "compare with the list from above whether a fund was left out without approval",
    },
    howToFix: { zh: "补列漏列的专项资金。", en: "Add the funds that were left out." },
  }),
];
