import type { Rectification } from "../audit/review/review.ts";
import type { RunRecord } from "../audit/records/run-record.ts";
import { daysBetween } from "../facts/civil-date.ts";
import type { Entry, EntryReview } from "./entries.ts";
import { lastUpdateOf } from "./last-update-of.ts";
import { shanghaiTime } from "./shanghai-time.ts";
import { DECISION_WORDS, RECHECK_WORDS, RECTIFICATION_WORDS } from "./review-words.ts";
import { SEVERITY_WORDS, VERDICT_WORDS } from "./verdict-words.ts";
import type { SheetColumn } from "./workbook/sheet.ts";

export interface LedgerRow {
  readonly record: RunRecord;
  readonly entry: Entry;
  /** Counts from 1. */
  readonly number: number;
}

export type LedgerColumn = SheetColumn<LedgerRow>;

/** For people to fill in, or not known to a run. */
const open = (): null => null;

/** 问题台账 with the columns that real ledgers have, in their order; then what a person has said of each problem. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  { head: "序号", width: 6, value: ({ number }) => number },
  { head: "检查批次", width: 12, value: ({ record }) => record.referenceDate },
  { head: "检查时间", width: 17, value: ({ record }) => shanghaiTime(record.finishedAt) },
  { head: "单位名称", width: 20, value: ({ record }) => record.bureau.name },
  { head: "网站名称", width: 12, value: open },
  { head: "网站标识码", width: 14, value: open },
  { head: "一级指标", width: 16, value: ({ entry }) => entry.group?.zh ?? null },
  { head: "二级指标", width: 18, value: ({ entry }) => entry.item?.title.zh ?? null },
  { head: "检查项编号", width: 24, value: ({ entry }) => entry.verdict.itemId },
  { head: "检查依据", width: 40, value: ({ entry }) => basisOf(entry) },
  { head: "栏目名称", width: 16, value: ({ entry }) => entry.column?.name ?? null },
  { head: "栏目路径", width: 24, value: ({ entry }) => entry.column?.path.join(" › ") ?? null },
  { head: "页面URL", width: 40, value: ({ entry }) => pageOf(entry) },
  { head: "父页面URL", width: 30, value: ({ entry }) => parentOf(entry) },
  { head: "问题类型", width: 14, value: open },
  { head: "问题描述", width: 50, value: ({ entry }) => entry.message.zh },
  { head: "证据摘录", width: 50, value: ({ entry }) => quotesOf(entry) },
  { head: "最后更新日期", width: 13, value: ({ entry }) => lastUpdateOf(entry) },
  { head: "未更新天数", width: 11, value: (row) => daysWithoutUpdate(row) },
  { head: "截图文件名", width: 12, value: open },
  {
    head: "判定方式(自动/人工)",
    width: 12,
    value: ({ entry }) => (isByHand(entry) ? "人工" : "自动"),
  },
  { head: "判定结果", width: 10, value: ({ entry }) => VERDICT_WORDS[entry.verdict.verdict] },
  { head: "严重程度", width: 10, value: ({ entry }) => SEVERITY_WORDS[entry.verdict.severity] },
  { head: "扣分", width: 6, value: ({ entry }) => entry.deduction },
  { head: "责任科室", width: 12, value: open },
  {
    head: "整改要求",
    width: 40,
    value: ({ entry }) => (entry.verdict.verdict === "fail" ? (entry.item?.howToFix.zh ?? null) : null),
  },
  { head: "整改期限", width: 12, value: ({ entry }) => rectificationOf(entry)?.deadline ?? null },
  { head: "整改状态", width: 12, value: ({ entry }) => rectificationState(entry) },
  { head: "整改链接", width: 20, value: ({ entry }) => rectificationOf(entry)?.link || null },
  { head: "复核结果", width: 12, value: ({ entry }) => recheckOf(entry) },
  { head: "备注", width: 40, value: ({ entry }) => remarkOf(entry) },
  { head: "复核意见", width: 12, value: ({ entry }) => decisionOf(entry) },
  { head: "复核人", width: 10, value: ({ entry }) => decidedBy(entry)?.by || null },
  {
    head: "复核时间",
    width: 17,
    value: ({ entry }) => decidedAt(entry),
  },
];

function basisOf({ item }: Entry): string | null {
  return item === null ? null : item.basis.map(({ document, clause }) => `${document}${clause}`).join("；");
}

function pageOf(entry: Entry): string | null {
  return entry.evidence[0]?.url ?? entry.column?.url ?? null;
}

/** The column's page, where the finding is on a page inside the column. */
function parentOf(entry: Entry): string | null {
  const parent = entry.column?.url ?? null;
  return parent === pageOf(entry) ? null : parent;
}

function quotesOf({ evidence }: Entry): string | null {
  return evidence.length === 0 ? null : evidence.map(({ quote }) => quote).join("\n");
}

function daysWithoutUpdate({ entry, record }: LedgerRow): number | null {
  const date = lastUpdateOf(entry);
  return date === null || date > record.referenceDate ? null : daysBetween(date, record.referenceDate);
}

function isByHand(entry: Entry): boolean {
  return entry.verdict.verdict === "review" || decidedBy(entry) !== null;
}

/** A note or a private memo alone decides nothing, so nobody is named for it. */
function decidedBy({ review }: Entry): EntryReview | null {
  return (review?.opinion.decision ?? null) === null ? null : review;
}

function decidedAt(entry: Entry): string | null {
  const review = decidedBy(entry);
  return review === null ? null : shanghaiTime(review.at);
}

function decisionOf({ review }: Entry): string {
  const decision = review?.opinion.decision ?? null;
  return decision === null ? "未复核" : DECISION_WORDS[decision];
}

function rectificationOf({ review }: Entry): Rectification | null {
  return review?.opinion.rectification ?? null;
}

/** Before anything was said about mending the cell is left to be filled in by hand. */
function rectificationState(entry: Entry): string | null {
  const state = rectificationOf(entry)?.state ?? "not-issued";
  return state === "not-issued" ? null : RECTIFICATION_WORDS[state];
}

function recheckOf(entry: Entry): string | null {
  const result = rectificationOf(entry)?.result ?? null;
  return result === null ? null : RECHECK_WORDS[result];
}

function remarkOf({ verdict, item, review }: Entry): string | null {
  const said = review === null || review.opinion.note === "" ? [] : [review.opinion.note];
  const unread = verdict.verdict === "not-assessed" ? ["没有读到，不算不符合"] : [];
  const note = item?.reviewNote === undefined ? [] : [item.reviewNote.zh];
  return [...said, ...unread, ...note].join("；") || null;
}
