import type { Evaluator, Judgement } from "../lib/audit/evaluator.ts";
import { findingKey } from "../lib/audit/finding-key.ts";
import type { DatedRow } from "../lib/audit/newest-row.ts";
import type { Column, Site } from "../lib/audit/site.ts";
import type { Finding } from "../lib/audit/verdict.ts";
import { daysBetween, type CivilDate } from "../lib/facts/civil-date.ts";
import { normaliseColumnName } from "../lib/facts/column-name.ts";
import type { Text } from "../lib/facts/text.ts";
import { z } from "../lib/facts/zod.ts";
import { columnKey } from "./column-key.ts";
import { freshnessOf } from "./freshness.ts";
import { judgedEnough } from "./judged-enough.ts";

const group = z.strictObject({
  /** Names of the columns of this kind; a longer name must end with one of four characters or more. */
  names: z.array(z.string()).min(1),
  window: z.union([
    z.strictObject({ days: z.number().int().min(1) }),
    z.strictObject({ months: z.number().int().min(1) }),
  ]),
  /** The window in words: 6 个月. */
  standard: z.strictObject({ zh: z.string(), en: z.string() }),
  /** The window is not verified: a column older than this is for a person. */
  unverified: z.boolean(),
});
type Group = z.infer<typeof group>;

const params = z.strictObject({
  groups: z.array(group).min(1),
  /** Columns that have ended by their own name: 历史, 归档. */
  closed: z.array(z.string()),
  minCoverage: z.number().min(0).max(1),
});
type Params = z.infer<typeof params>;

interface Judged {
  readonly column: Column;
  readonly group: Group;
  readonly freshness: ReturnType<typeof freshnessOf>;
}

const SHORTEST_ENDING = 4;

/** Columns whose newest row is older than their kind allows, each by itself. */
export const staleColumns: Evaluator<Params> = {
  name: "staleColumns",
  params,
  judge(site, item, options, { referenceDate }) {
    const judged = site.columns.flatMap((column) => judgeColumn(column, site, options, referenceDate));
    const stale = judged.flatMap((one) => staleFinding(one, item.id, referenceDate));
    const firm = stale.filter(({ unverified }) => !unverified).map(({ finding }) => finding);
    const doubtful = stale.filter(({ unverified }) => unverified).map(({ finding }) => finding);
    const undated = judged
      .filter(({ freshness }) => freshness.kind === "undated")
      .map(({ column }) => column);
    if (firm.length > 0) return found("fail", firm, [...doubts(doubtful), ...undatedNote(undated)]);
    if (doubtful.length > 0) return found("review", doubtful, undatedNote(undated));
    const unread = judged.filter(({ freshness }) => freshness.kind === "unknown").map(({ column }) => column);
    const fresh = judged.filter(({ freshness }) => freshness.kind === "fresh").length;
    if (judged.length === 0) return noneOfThisKind();
    const good = join([allFresh(fresh), ...undatedNote(undated)]);
    return judgedEnough({ judged: fresh + undated.length, unread, minCoverage: options.minCoverage, good });
  },
};

function judgeColumn(
  column: Column,
  site: Site,
  { groups, closed }: Params,
  referenceDate: CivilDate,
): Judged[] {
  const name = normaliseColumnName(column.name);
  const group = groups.find(({ names }) => names.map(normaliseColumnName).some((one) => isNamed(name, one)));
  // A link out of scope was never tried: what is not known about it is no gap in the audit.
  const tried = column.state !== "unread" || column.cause !== null;
  if (!group || !tried || closed.some((word) => name.includes(word))) return [];
  const freshness = freshnessOf(column, site, group.window, referenceDate);
  return freshness.kind === "empty" ? [] : [{ column, group, freshness }];
}

function isNamed(name: string, synonym: string): boolean {
  return name === synonym || (synonym.length >= SHORTEST_ENDING && name.endsWith(synonym));
}

function staleFinding(
  { column, group, freshness }: Judged,
  itemId: string,
  referenceDate: CivilDate,
): { finding: Finding; unverified: boolean }[] {
  if (freshness.kind !== "stale") return [];
  const { newest } = freshness;
  const finding: Finding = {
    key: findingKey(itemId, columnKey(column)),
    message: staleMessage(column, group, newest, referenceDate),
    evidence: [
      {
        url: pageWith(column, newest),
        quote: newest.title,
        date: newest.date,
        dateSource: newest.dateSource,
      },
    ],
  };
  return [{ finding, unverified: group.unverified }];
}

function staleMessage(column: Column, { standard }: Group, newest: DatedRow, referenceDate: CivilDate): Text {
  const days = daysBetween(newest.date, referenceDate);
  return {
    zh: `${column.name}：最新一条 ${newest.date}，${days} 天前；标准 ${standard.zh}`,
    en: `${column.name}: newest row ${newest.date}, ${days} days ago; standard ${standard.en}`,
  };
}

function pageWith(column: Column, row: DatedRow): string {
  return column.pages.find((page) => page.items.some((item) => item.url === row.url))?.url ?? column.url;
}

function found(verdict: "fail" | "review", findings: readonly Finding[], notes: readonly Text[]): Judgement {
  return { verdict, reason: join([...findings.map(({ message }) => message), ...notes]), findings };
}

function doubts(findings: readonly Finding[]): Text[] {
  return findings.map(({ message }) => ({
    zh: `${message.zh}（期限未核实）`,
    en: `${message.en} (unverified)`,
  }));
}

function undatedNote(columns: readonly Column[]): Text[] {
  if (columns.length === 0) return [];
  const names = columns.map(({ name }) => name).join("、");
  return [{ zh: `${names}：未注明日期，无法判断是否更新`, en: `${names}: without dates, cannot be judged` }];
}

function allFresh(count: number): Text {
  return { zh: `${count} 个栏目在期限内有更新`, en: `${count} columns were updated in time` };
}

function noneOfThisKind(): Judgement {
  const reason = { zh: "没有见到有更新期限的栏目", en: "No column with an update window was seen" };
  return { verdict: "not-assessed", reason, findings: [] };
}

function join(parts: readonly Text[]): Text {
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}
