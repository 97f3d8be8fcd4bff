import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { Column } from "../../lib/audit/site/site.ts";
import type { Text } from "../../lib/facts/text.ts";
import { unreadReason } from "./unread-reason.ts";

interface Judged {
  /** How many columns could be judged, all of them good. */
  readonly judged: number;
  readonly unread: readonly Column[];
  readonly minCoverage: number;
  readonly good: Text;
}

/** Nothing was found against a site: that is a pass only when enough of it could be judged, and it says what was not. */
export function judgedEnough({ judged, unread, minCoverage, good }: Judged): Judgement {
  const enough = judged > 0 && judged >= (judged + unread.length) * minCoverage;
  const rest = enough ? { zh: "另有未读到：", en: "Not read: " } : { zh: "没有读到：", en: "not read: " };
  const names = {
    zh: unread.map((column) => `${column.name}（${unreadReason(column).zh}）`).join("、"),
    en: unread.map((column) => `${column.name} (${unreadReason(column).en})`).join(", "),
  };
  const note =
    unread.length === 0
      ? { zh: "", en: "" }
      : { zh: `；${rest.zh}${names.zh}`, en: `; ${rest.en}${names.en}` };
  if (enough)
    return { verdict: "pass", reason: { zh: good.zh + note.zh, en: good.en + note.en }, findings: [] };
  const reason = {
    zh: `读到的栏目不够，没有判定${note.zh}`,
    en: `Too few columns were read to judge${note.en}`,
  };
  return { verdict: "not-assessed", reason, findings: [] };
}
