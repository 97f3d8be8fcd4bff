import type { ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import { descendantsOf } from "../../lib/audit/site/descendants-of.ts";
import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { matchedColumns } from "../../lib/audit/site/matched-columns.ts";
import { shortMonths, type ShortMonth } from "./short-months.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import { addDays, addMonths, civilDate, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { ListItem } from "../../lib/facts/page-facts.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { asColumn } from "../judgement/evidence-of.ts";
import { lookAt } from "../judgement/look-at.ts";
import { say } from "../judgement/say.ts";
import { unreadReason } from "../judgement/unread-reason.ts";

const params = z.strictObject({
  /** Fewest rows a month. */
  atLeast: z.number().int().min(1),
  /** Fixed days, or so many months back from the reference date; months that lie partly inside are not judged. */
  window: z.union([
    z.strictObject({ from: civilDate, to: civilDate }),
    z.strictObject({ months: z.number().int().min(1) }),
  ]),
});
type Params = z.infer<typeof params>;

/** Rows quoted as evidence of a thin month. */
const MOST_ROWS = 3;

/** Whether the columns that answer an item hold at least so many rows in each month (每月至少两条). */
export const monthlyFrequency: Evaluator<Params> = {
  name: "monthlyFrequency",
  params,
  judge(site, item, { atLeast, window }, { referenceDate }) {
    const columns = columnsFor(item.id, site);
    const unread = columns.find((column) => column.pages.length === 0);
    if (columns.length === 0 || unread) return say("not-assessed", notRead(unread));
    const rows = rowsOf(columns);
    const dates = rows.flatMap(({ date }) => (date === null || date > referenceDate ? [] : [date]));
    const short = shortMonths(dates, daysOf(window, referenceDate), atLeast);
    if (short.length === 0) return say("pass", enough(atLeast));
    if (!columns.every(({ complete }) => complete)) return say("not-assessed", incomplete(short));
    const oldest = [...dates].sort()[0];
    const undated = rows.length > dates.length;
    const review = (reason: Text): Judgement =>
      say("review", reason, lookAt(item.id, reason, columns.map(asColumn)));
    if (undated || oldest === undefined) return review(unclear(short));
    // Older rows may have been lost when a site moved: what lies before its oldest row accuses nobody.
    const sure = short.filter(({ month }) => month >= oldest.slice(0, 7));
    if (sure.length === 0) return review(beforeItsTime(short, oldest));
    return failed(sure, columns, rows, item, atLeast);
  },
};

function columnsFor(itemId: string, site: Site): Column[] {
  const own = matchedColumns(itemId, site).map(({ column }) => column);
  return [...new Set(own.flatMap((column) => [column, ...descendantsOf(column, site)]))];
}

/** One notice listed in two columns is one notice. */
function rowsOf(columns: readonly Column[]): ListItem[] {
  const rows = columns.flatMap(({ items }) => items);
  return [...new Map(rows.map((row) => [`${row.url} ${row.title}`, row])).values()];
}

/** No month is thin before it is over: on its last day there may still be something to come. */
function daysOf(window: Params["window"], referenceDate: CivilDate): { from: CivilDate; to: CivilDate } {
  const yesterday = addDays(referenceDate, -1);
  if (!("from" in window)) return { from: addMonths(referenceDate, -window.months), to: yesterday };
  return { from: window.from, to: window.to < yesterday ? window.to : yesterday };
}

function failed(
  short: readonly ShortMonth[],
  columns: readonly Column[],
  rows: readonly ListItem[],
  item: ChecklistItem,
  atLeast: number,
): Judgement {
  return {
    verdict: "fail",
    reason: {
      zh: `${short.length} 个月不足 ${atLeast} 条：${listed(short)}`,
      en: `${short.length} months with fewer than ${atLeast} rows: ${listed(short)}`,
    },
    findings: short.map((one) => ({
      key: findingKey(item.id, one.month),
      message: {
        zh: `${one.month}：${one.count} 条，应有 ${atLeast} 条`,
        en: `${one.month}: ${one.count} rows of ${atLeast}`,
      },
      evidence: columns.slice(0, 1).map(({ url, name }) => ({
        url,
        quote: quoteOf(one.month, rows) || name,
        date: null,
        dateSource: "none" as const,
      })),
    })),
    charges: short.map(({ month }) => ({ unit: month, date: `${month}-01` })),
  };
}

function quoteOf(month: string, rows: readonly ListItem[]): string {
  return rows
    .filter(({ date }) => date?.startsWith(month))
    .slice(0, MOST_ROWS)
    .map(({ title, date }) => `${title} ${date ?? ""}`)
    .join("\n");
}

function listed(short: readonly ShortMonth[]): string {
  return short.map(({ month, count }) => `${month}（${count}）`).join("、");
}

function enough(atLeast: number): Text {
  return {
    zh: `时段内每月都有 ${atLeast} 条以上`,
    en: `Every month of the window has at least ${atLeast} rows`,
  };
}

function notRead(column: Column | undefined): Text {
  if (!column)
    return { zh: "没有找到这一项的栏目，无从计数", en: "No column for this item was found to count in" };
  const why = unreadReason(column);
  return {
    zh: `“${column.name}”没有读到：${why.zh}；不算不符合`,
    en: `“${column.name}” was not read: ${why.en}; this is no failure`,
  };
}

function incomplete(short: readonly ShortMonth[]): Text {
  return {
    zh: `列表没有读完，读到的部分中不足的月份：${listed(short)}；不算不符合`,
    en: `The list was not read to its end; months that are thin so far: ${listed(short)}; this is no failure`,
  };
}

function unclear(short: readonly ShortMonth[]): Text {
  return {
    zh: `有未注明日期的条目，不足的月份待人工：${listed(short)}`,
    en: `Some rows have no date; a person must see to these months: ${listed(short)}`,
  };
}

function beforeItsTime(short: readonly ShortMonth[], oldest: CivilDate): Text {
  return {
    zh: `列表最早一条是 ${oldest}，更早的月份看不出，待人工：${listed(short)}`,
    en: `The oldest row is of ${oldest}; earlier months cannot be told, a person must see: ${listed(short)}`,
  };
}
