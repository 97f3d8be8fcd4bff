import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Column } from "../../lib/audit/site/site.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { blankEvidence, blankMessage } from "./blank-evidence.ts";
import { blankIn, noDutyWords } from "./blank-in.ts";
import { columnKey } from "./column-key.ts";
import { asColumn } from "../judgement/evidence-of.ts";
import { judgedEnough } from "../judgement/judged-enough.ts";
import { lookAt } from "../judgement/look-at.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** Share of columns that must have been read before “no blank column” is said. */
  minCoverage: z.number().min(0).max(1),
  noDuty: noDutyWords,
});

/** Names every column that is there and holds nothing, neither itself nor in its sub-columns. */
export const blankColumns: Evaluator<z.infer<typeof params>> = {
  name: "blankColumns",
  params,
  judge(site, item, { minCoverage, noDuty }) {
    const { tried, blank, unread, doubtful } = blankIn(site, noDuty);
    if (blank.length === 0 && doubtful.length > 0) {
      const reason = explained(doubtful);
      return say("review", reason, lookAt(item.id, reason, doubtful.map(asColumn)));
    }
    if (blank.length === 0) {
      return judgedEnough({
        judged: tried.length - unread.length,
        unread,
        minCoverage,
        good: noneBlank(tried, unread),
      });
    }
    return {
      verdict: "fail",
      reason: someBlank(blank),
      findings: blank.map((column) => ({
        key: findingKey(item.id, columnKey(column)),
        message: blankMessage([column]),
        evidence: [blankEvidence(column)],
      })),
    };
  },
};

function explained(columns: readonly Column[]): Text {
  const names = columns.map((column) => column.name).join("、");
  return {
    zh: `${names}：列表为空，旁边有文字或图片，是否就是栏目内容待人工`,
    en: `${names}: the list is empty beside a note or a picture; whether that is the content is for a person`,
  };
}

function noneBlank(tried: readonly Column[], unread: readonly Column[]): Text {
  const read = tried.length - unread.length;
  return { zh: `读过 ${read} 个栏目，未见空白栏目`, en: `None of the ${read} columns read is blank` };
}

function someBlank(blank: readonly Column[]): Text {
  const names = blank.map((column) => column.name).join("、");
  return { zh: `空白栏目 ${blank.length} 个：${names}`, en: `${blank.length} blank columns: ${names}` };
}
