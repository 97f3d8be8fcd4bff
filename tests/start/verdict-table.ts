import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { VerdictKind } from "../../lib/audit/records/verdict.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import type { Text } from "../../lib/facts/text.ts";

const WORDS: Readonly<Record<VerdictKind, Text>> = {
  fail: { zh: "发现问题", en: "problem" },
  review: { zh: "待人工复核", en: "to review" },
  "not-assessed": { zh: "未检查", en: "not assessed" },
  pass: { zh: "通过", en: "pass" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
};
const ORDER: readonly VerdictKind[] = ["fail", "review", "not-assessed", "pass", "not-applicable"];

/** A run's verdicts for the terminal, what needs work first; one line an item, then the score with its coverage. */
export function verdictTable(record: RunRecord, checklist: Checklist, language: keyof Text): string {
  const titles = new Map(checklist.items.map(({ id, title }) => [id, title[language]]));
  const lines = ORDER.flatMap((kind) =>
    record.verdicts
      .filter(({ verdict }) => verdict === kind)
      .map(({ itemId, reason }) =>
        [WORDS[kind][language], itemId, titles.get(itemId) ?? "", reason[language]].join("  "),
      ),
  );
  return [...lines, "", scoreLine(record, language)].join("\n");
}

function scoreLine({ score, coverage, status }: RunRecord, language: keyof Text): string {
  const read = `${coverage.assessed}/${coverage.known}`;
  const points = score === null ? "—" : `${score.total}/${score.outOf}`;
  return language === "zh"
    ? `得分 ${points}，已检查网页 ${read}，${status === "complete" ? "全部检查完" : "部分检查"}`
    : `score ${points}, pages assessed ${read}, ${status}`;
}
