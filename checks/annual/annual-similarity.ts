import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { partId } from "../../lib/facts/annual/part-id.ts";
import type { PartId } from "../../lib/facts/annual/part-id.ts";
import { z } from "../../lib/facts/zod.ts";
import { evidenceOf } from "./annual-page.ts";
import type { Issue } from "./issue.ts";
import { judgeReports } from "./judge-reports.ts";
import { likeness } from "./likeness.ts";
import { PART_NAMES } from "./part-names.ts";
import type { YearlyReport } from "./yearly-reports.ts";
import { yearBefore } from "./yearly-reports.ts";

const params = z.strictObject({
  /** Parts that should tell of the year; formulas elsewhere are alike in every report. */
  parts: z.array(partId).min(1),
  /** Two passages so much alike are the same but for numbers. */
  samePassage: z.number().min(0).max(1),
  /** Share of a part's characters in such passages. */
  samePart: z.number().min(0).max(1),
});
type Params = z.infer<typeof params>;

/** Passages taken over from the year before (内容雷同): shown side by side, never accused. */
export const annualSimilarity: Evaluator<Params> = {
  name: "annualSimilarity",
  params,
  judge: (site, item, options) =>
    judgeReports(site, item, {
      applies: ({ report }) => report.paragraphs.length > 0,
      issues: (report, all) => similarityIssues(report, all, options),
      good: (count) => ({
        zh: `${count} 份年报与上一年度没有成段相同`,
        en: `${count} reports do not repeat the year before`,
      }),
      none: { zh: "读到的年报没有可以比较的段落", en: "The reports read hold no passages to compare" },
    }),
};

/** Parts that repeat the report of the year before; nothing where that one was not read. */
function similarityIssues(report: YearlyReport, all: readonly YearlyReport[], options: Params): Issue[] {
  const before = yearBefore(report, all);
  return before === null ? [] : options.parts.flatMap((part) => partIssue(report, before, part, options));
}

function partIssue(
  report: YearlyReport,
  before: YearlyReport,
  part: PartId,
  { samePassage, samePart }: Params,
): Issue[] {
  const passages = textsOf(report, part);
  const pairs = passages.flatMap((text) => {
    const alike = textsOf(before, part)
      .map((old) => ({ text, old, degree: likeness(text, old) }))
      .sort((a, b) => b.degree - a.degree)[0];
    return alike !== undefined && alike.degree >= samePassage ? [alike] : [];
  });
  const [first] = pairs.sort((a, b) => b.text.length - a.text.length);
  const share = lengthOf(pairs.map(({ text }) => text)) / Math.max(1, lengthOf(passages));
  if (first === undefined || share < samePart) return [];
  const { year } = report.report;
  const percent = Math.round(share * 100);
  return [
    {
      level: "review",
      report,
      place: `similar.${part}`,
      message: {
        zh: `${year} 年度“${PART_NAMES[part]}”与 ${year - 1} 年度文字相同的段落占 ${percent}%（不计数字），待人工`,
        en: `${percent}% of “${PART_NAMES[part]}” of ${year} repeats ${year - 1}, numbers aside; a person must look`,
      },
      evidence: [evidenceOf(report, first.text), evidenceOf(before, first.old)],
    },
  ];
}

function textsOf({ report }: YearlyReport, part: PartId): string[] {
  return report.paragraphs.filter((paragraph) => paragraph.part === part).map(({ text }) => text);
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
