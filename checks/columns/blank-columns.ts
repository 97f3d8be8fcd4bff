import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { Column } from "../../lib/audit/site/site.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { blankEvidence, blankMessage } from "./blank-evidence.ts";
import { blankIn, exemptions } from "./blank-in.ts";
import { columnKey } from "./column-key.ts";
import { asColumn } from "../judgement/evidence-of.ts";
import { judgedEnough } from "../judgement/judged-enough.ts";
import { lookAt } from "../judgement/look-at.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** Share of columns that must have been read before “no blank column” is said. */
  minCoverage: z.number().min(0).max(1),
  ...exemptions,
});

/** Names every column that is there and holds nothing, neither itself nor in its sub-columns. */
export const blankColumns: Evaluator<z.infer<typeof params>> = {
  name: "blankColumns",
  params,
  judge(site, item, { minCoverage, ...may }) {
    const { tried, blank, perhapsExempt, unread, doubtful } = blankIn(site, may);
    const findings = (columns: readonly Column[], doubt: Text): Finding[] =>
      columns.map((column) => ({
        key: findingKey(item.id, columnKey(column)),
        message: joined([blankMessage([column]), doubt], ""),
        evidence: [blankEvidence(column)],
      }));
    const open = [...(perhapsExempt.length > 0 ? [ofSome(perhapsExempt)] : [])];
    if (blank.length > 0)
      return say("fail", joined([someBlank(blank), ...open]), findings(blank, { zh: "", en: "" }));
    const asked = [...open, ...(doubtful.length > 0 ? [explained(doubtful)] : [])];
    if (asked.length > 0) {
      return say("review", joined(asked), [
        ...findings(perhapsExempt, OF_SOME),
        ...(doubtful.length > 0 ? lookAt(item.id, explained(doubtful), doubtful.map(asColumn)) : []),
      ]);
    }
    const good = noneBlank(tried, unread);
    return judgedEnough({ judged: tried.length - unread.length, unread, minCoverage, good });
  },
};

const OF_SOME: Text = {
  zh: "；有没有这类事项待人工，没有的应写明或撤下栏目",
  en: "; whether the bureau has such business is for a person; without it the column must say so or go",
};

function ofSome(columns: readonly Column[]): Text {
  const names = columns.map((column) => column.name).join("、");
  return {
    zh: `${names}：内容为 0 条${OF_SOME.zh}`,
    en: `${names}: 0 rows${OF_SOME.en}`,
  };
}

function joined(parts: readonly Text[], between = "；"): Text {
  return {
    zh: parts.map(({ zh }) => zh).join(between),
    en: parts.map(({ en }) => en).join(between === "" ? "" : "; "),
  };
}

function explained(columns: readonly Column[]): Text {
  const names = columns.map((column) => column.name).join("、");
  return {
    zh: `${names}：列表为空，旁边有文字、图片或写信入口，是否就是栏目内容待人工`,
    en: `${names}: the list is empty beside a note, a picture or a way to write in; whether that is the content is for a person`,
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
