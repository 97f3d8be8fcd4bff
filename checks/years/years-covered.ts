import { descendantsOf } from "../../lib/audit/site/descendants-of.ts";
import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { matchedColumns } from "../../lib/audit/site/matched-columns.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { columnKey } from "../columns/column-key.ts";
import { deadlines, governmentDay } from "./deadlines.ts";
import { gapEvidence } from "./gap-evidence.ts";
import { lookAt } from "../judgement/look-at.ts";
import { asColumn } from "../judgement/evidence-of.ts";
import { say } from "../judgement/say.ts";
import { seenReports, type SeenReports } from "./seen-reports.ts";
import { unreadReason } from "../judgement/unread-reason.ts";
import { yearsDue, type OpenYear } from "./years-due.ts";

const params = z.strictObject({
  /** What is counted, in both languages: 年报. */
  report: z.strictObject({ zh: z.string(), en: z.string() }),
  firstYear: z.number().int(),
  /** Year the bureau was founded; null = unknown, then years before the first report seen accuse nobody. */
  foundingYear: z.number().int().nullable(),
  deadlines,
  /** Until when a government has time, where that is later (Article 49). */
  governmentDay: governmentDay.optional(),
  /** The deadline stands in for a day of approval that is not published: of the newest year due a person decides. */
  approximate: z.boolean().optional(),
  /** How many of the last years due are asked for; nothing said: all since the first. */
  last: z.number().int().min(1).optional(),
  titles: z.strictObject({
    subjects: z.array(z.string()).min(1),
    forms: z.array(z.string()).min(1),
    notWith: z.array(z.string()),
  }),
});
type Params = z.infer<typeof params>;

/** Whether a yearly report is there for every year whose deadline has passed. */
export const yearsCovered: Evaluator<Params> = {
  name: "yearsCovered",
  needs: "whole-column",
  params,
  judge(site, item, options, { referenceDate }) {
    const columns = matchedColumns(item.id, site).map(({ column }) => column);
    const first = columns[0];
    if (!first) return say("not-assessed", noColumn(options));
    const { due, open } = yearsDue(options, site.bureau, referenceDate);
    const seen = seenReports(columns, site, options.titles);
    const years = new Set(seen.reports.map(({ year }) => year));
    const missing = due.filter((year) => !years.has(year));
    const perhaps = open.filter(({ year }) => !years.has(year));
    if (missing.length + perhaps.length === 0) return say("pass", allThere(due, options));
    const unread = unreadPart(columns, site);
    if (unread)
      return say(
        "not-assessed",
        notAllRead(unread, [...missing, ...perhaps.map(({ year }) => year)], options),
      );
    return judgeMissing({ missing, perhaps, due, seen, first, itemId: item.id, options });
  },
};

interface Gap {
  readonly missing: readonly number[];
  /** Not seen either; whether they are late is open. */
  readonly perhaps: readonly OpenYear[];
  readonly due: readonly number[];
  readonly seen: SeenReports;
  readonly first: Column;
  readonly itemId: string;
  readonly options: Params;
}

function judgeMissing({ missing, perhaps, due, seen, first, itemId, options }: Gap): Judgement {
  const years = new Set(seen.reports.map(({ year }) => year));
  const dueSeen = seen.reports.map(({ year }) => year).filter((year) => due.includes(year));
  if (dueSeen.length === 0) return forAPerson(itemId, noneRecognised(first, options), first);
  // A bureau founded later, or a list cut to its newest page without a pager, lacks the same years.
  const start = options.foundingYear === null ? Math.min(...dueSeen) : (due[0] ?? 0);
  const newest = options.approximate === true ? due.at(-1) : undefined;
  const firm = missing.filter((year) => year >= start && year !== newest && !seen.possible.has(year));
  if (firm.length === 0) {
    const reasons = [
      ...(missing.length > 0 ? [doubtful(missing, options)] : []),
      ...perhaps.map((one) => perhapsDue(one, options)),
    ];
    return forAPerson(itemId, joined(reasons), first);
  }
  const asked = due.filter((year) => year >= start && (year !== newest || years.has(year)));
  const message = lacking(firm, asked.length, asked.length - firm.length, options);
  const finding = {
    key: findingKey(itemId, columnKey(first)),
    message,
    evidence: gapEvidence(firm, seen.reports, first),
  };
  const rest = [...missing.filter((year) => !firm.includes(year)), ...perhaps.map(({ year }) => year)];
  return { verdict: "fail", reason: withDoubt(message, rest), findings: [finding], occurrences: firm.length };
}

function forAPerson(itemId: string, reason: Text, column: Column): Judgement {
  return say("review", reason, lookAt(itemId, reason, [asColumn(column)]));
}

/** A column page that might show the missing report and was not read. */
function unreadPart(columns: readonly Column[], site: Site): Column | null {
  const all = columns.flatMap((column) => [column, ...descendantsOf(column, site)]);
  return all.find((column) => !column.complete) ?? null;
}

function noColumn({ report }: Params): Text {
  return {
    zh: `没有找到${report.zh}栏目，年度无从核对`,
    en: `No column of ${report.en} was found, so the years cannot be checked`,
  };
}

function allThere(due: readonly number[], { report }: Params): Text {
  const span = { zh: `${due[0] ?? ""}—${due.at(-1) ?? ""} 年度`, en: `${due[0] ?? ""}–${due.at(-1) ?? ""}` };
  return {
    zh: `${span.zh}${report.zh}应有 ${due.length} 份，全部见到`,
    en: `All ${due.length} ${report.en} of ${span.en} were seen`,
  };
}

function notAllRead(column: Column, missing: readonly number[], { report }: Params): Text {
  const why =
    column.pages.length === 0
      ? unreadReason(column)
      : { zh: "列表没有读完", en: "its list was not read to the end" };
  return {
    zh: `尚未见到 ${missing.join("、")} 年度${report.zh}，但“${column.name}”${why.zh}；不算不符合`,
    en: `${report.en} of ${missing.join(", ")} not seen yet, but “${column.name}”: ${why.en}; this is no failure`,
  };
}

function noneRecognised({ name }: Column, { report }: Params): Text {
  return {
    zh: `“${name}”栏目里没有认出任何年度的${report.zh}，待人工`,
    en: `No year's ${report.en} was recognised in “${name}”; a person must look`,
  };
}

function doubtful(missing: readonly number[], { report }: Params): Text {
  return {
    zh: `未见 ${missing.join("、")} 年度${report.zh}；可能早于单位成立、尚未批复、不在这一列表、标题未写年度，或只见政府的报告，待人工`,
    en: `${report.en} of ${missing.join(", ")} not seen; the bureau may be younger, the paper not yet approved, the list elsewhere, a title without its year, or the report seen the government's: a person must look`,
  };
}

function perhapsDue({ year, deadline, why }: OpenYear, { report }: Params): Text {
  return {
    zh: `未见 ${year} 年度${report.zh}，期限 ${deadline} ${why.zh}；是否超期待人工`,
    en: `${report.en} of ${year} not seen; ${deadline} ${why.en}: whether it is late, a person must say`,
  };
}

function joined(reasons: readonly Text[]): Text {
  return { zh: reasons.map(({ zh }) => zh).join("；"), en: reasons.map(({ en }) => en).join("; ") };
}

function lacking(firm: readonly number[], asked: number, seen: number, { report }: Params): Text {
  return {
    zh: `缺 ${firm.join("、")} 年度${report.zh}（应有 ${asked} 份，见到 ${seen} 份）`,
    en: `${report.en} of ${firm.join(", ")} missing (${asked} due, ${seen} seen)`,
  };
}

function withDoubt(message: Text, rest: readonly number[]): Text {
  if (rest.length === 0) return message;
  return {
    zh: `${message.zh}；${rest.join("、")} 年度是否应有待人工`,
    en: `${message.en}; whether ${rest.join(", ")} are due is for a person`,
  };
}
