import type { ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import type { Text } from "../../../lib/facts/text.ts";
import { manualItem } from "../manual-item.ts";
import { clause, HALF_YEAR } from "./basis.ts";

interface Fault {
  readonly id: string;
  readonly title: Text;
  readonly clause: string;
  readonly price: number;
  readonly points: number;
  readonly lookFor: Text;
}

const FAULTS: readonly Fault[] = [
  {
    id: "letters.unanswered",
    title: { zh: "应回复未回复、不应公开而公开", en: "Left unanswered, or made public against the rules" },
    clause: "二（三）2（1）",
    price: 1,
    points: 13,
    lookFor: {
      zh: "翻看公开的来信，记下没有答复的和不应公开而公开的，注明来信日期",
      en: "go through the public letters; note those without a reply or wrongly public, with their dates",
    },
  },
  {
    id: "letters.late",
    title: { zh: "未及时回复", en: "Answered late" },
    clause: "二（三）2（2）",
    price: 0.5,
    points: 5,
    lookFor: {
      zh: "对照来信和答复日期，记下超过规定时间的",
      en: "compare the dates of letters and replies; note those beyond the time set",
    },
  },
  {
    id: "letters.perfunctory",
    title: { zh: "答复用语或处理不当", en: "Answered improperly" },
    clause: "二（三）2（3）",
    price: 1,
    points: 13,
    lookFor: {
      zh: "看答复是否回应了问题，来信人有没有就同一事再次来信",
      en: "see whether replies answer the question and whether people wrote again about it",
    },
  },
  {
    id: "letters.hidden",
    title: { zh: "密码答复使用不当", en: "Replies hidden behind a password without ground" },
    clause: "二（三）2（4）",
    price: 0.5,
    points: 3,
    lookFor: {
      zh: "看哪些答复要凭密码查看，记下没有必要的",
      en: "see which replies need a password; note those without ground",
    },
  },
];

/** Four faults that share a pot of 13 points (本项累计扣分不超过 13 分). */
export const LETTERS_POT = {
  id: "letters-answered",
  title: { zh: "咨询投诉答复合格", en: "Letters answered properly" },
  points: 13,
  items: FAULTS.map(({ id }) => id),
};

/** 咨询投诉互动，15 分. */
export const letters: ChecklistItem[] = [
  manualItem({
    id: "letters.referred",
    title: { zh: "删除申请和转办件处理", en: "Deletions and referred letters handled" },
    basis: clause("二（三）1"),
    points: 2,
    lookFor: {
      zh: "查转办记录：申请删除的有没有报告并得到确认，转来的有没有回复",
      en: "see the register: were deletions reported and confirmed, were referred letters answered",
    },
    howToFix: {
      zh: "补报、补办并登记。",
      en: "Report and handle what is open, and enter it in the register.",
    },
  }),
  ...FAULTS.map(({ price, clause: where, ...fault }) =>
    manualItem({
      ...fault,
      basis: clause(where),
      scoring: {
        rules: [{ kind: "each", id: "letter", title: fault.title, price }],
        window: HALF_YEAR,
      },
      howToFix: {
        zh: "补答复；答复写明处理结果，按规定公开。",
        en: "Answer what is open; say what was done, and publish as the rules ask.",
      },
    }),
  ),
];
