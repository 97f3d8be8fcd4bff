import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import { tallyOf } from "../../audit/records/tally-of.ts";
import type { CsvCell } from "../to-csv.ts";
import { groupRows, type GroupRow } from "../group-rows.ts";
import { referenceDayWords } from "../reference-day-words.ts";
import { percentWords } from "../paper/number-words.ts";
import { roundPoints } from "../../audit/scoring/round-points.ts";
import { scoreLines } from "../score-lines.ts";
import { VERDICT_WORDS } from "../verdict-words.ts";
import { vetoWords } from "../veto-words.ts";
import { sheetOf, type Sheet, type SheetColumn } from "./sheet.ts";

type Row = Omit<GroupRow, "id" | "title"> & { readonly name: string };

const KINDS = ["pass", "fail", "review", "not-applicable", "not-assessed"] as const;

const COLUMNS: readonly SheetColumn<Row>[] = [
  { head: "分组", width: 24, value: ({ name }) => name },
  ...KINDS.map((kind) => ({
    head: VERDICT_WORDS[kind],
    width: 10,
    value: ({ tally }: Row) => tally[kind],
  })),
  { head: "扣分", width: 10, value: ({ veto, deducted }) => (veto ? null : roundPoints(deducted)) },
];

/** 概览: the conclusion line by line, then the groups with their sum. */
export function overviewSheet(run: ReviewedRun, checklist: Checklist): Sheet {
  const { record } = run;
  const rows = groupRows(record, checklist).map((row): Row => ({ ...row, name: row.title.zh }));
  const sum: Row = {
    name: "合计",
    tally: tallyOf(record.verdicts),
    deducted: record.score?.deducted ?? 0,
    points: 0,
    veto: false,
  };
  return sheetOf("概览", COLUMNS, [...rows, sum], [...conclusion(run), []]);
}

function conclusion(run: ReviewedRun): readonly (readonly CsvCell[])[] {
  const { bureau, score, coverage } = run.record;
  return [
    ["单位", bureau.name],
    ["首页", bureau.homeUrl],
    ["基准日期", referenceDayWords(run.record)],
    ["单项否决", vetoWords(run)],
    ["得分", score === null ? "未评分" : roundPoints(score.total)],
    ["满分", score === null ? null : roundPoints(score.outOf)],
    ["扣分", score === null ? null : roundPoints(score.deducted)],
    ...scoreLines(score).map(({ name, value }) => [name, value]),
    ["覆盖率", percentWords(coverage.assessed, coverage.known)],
    ["读到页数", coverage.assessed],
    ["应读页数", coverage.known],
  ];
}
