import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { Text } from "../../lib/facts/text.ts";
import type { ColumnTexts } from "./column-texts.ts";
import { lookAt } from "../judgement/look-at.ts";
import { asColumn } from "../judgement/evidence-of.ts";
import { say } from "../judgement/say.ts";
import { unreadReason } from "../judgement/unread-reason.ts";

/** What is said where no text of a paper was read: why, and never that the paper lacks something. */
export function judgeUnreadTexts({ columns, texts }: ColumnTexts, paper: Text, itemId: string): Judgement {
  const first = columns[0];
  if (!first) {
    return say("not-assessed", {
      zh: `没有找到${paper.zh}，内容无从核对`,
      en: `No ${paper.en} was found, so its content cannot be checked`,
    });
  }
  const unread = columns.find(({ state }) => state !== "ok" && state !== "blank");
  if (texts.length === 0 && unread) {
    const why = unreadReason(unread);
    return say("not-assessed", {
      zh: `没有读到“${unread.name}”（${why.zh}），内容无从核对`,
      en: `“${unread.name}” was not read (${why.en}), so its content cannot be checked`,
    });
  }
  if (columns.every(({ state }) => state === "blank")) {
    return say("not-assessed", {
      zh: `“${first.name}”栏目内容为 0 条，要素无从核对`,
      en: `“${first.name}” holds nothing, so its content cannot be checked`,
    });
  }
  const reason = {
    zh: `“${first.name}”没有读出足够的文字，可能是图片或附件，待人工`,
    en: `Hardly any text was read of “${first.name}”; it may be a picture or a file, a person must look`,
  };
  return say("review", reason, lookAt(itemId, reason, columns.map(asColumn)));
}
