import type { Checklist } from "../../audit/checklist/checklist.ts";
import { roundPoints } from "../../audit/scoring/round-points.ts";
import { tallyOf } from "../../audit/records/tally-of.ts";
import type { MatrixCell, MatrixRow } from "../../compare/bureaus/matrix-of.ts";
import type { Standing } from "../../compare/bureaus/ranking.ts";
import { checklistWords } from "../checklist-words.ts";
import { percentWords, pointsWords } from "../paper/number-words.ts";
import { UNRANKED_WORDS } from "../unranked-words.ts";
import { VERDICT_WORDS } from "../verdict-words.ts";
import { sheetOf, type Sheet, type SheetColumn } from "./sheet.ts";

/** What a comparison of bureaus shows, columns in the order of the screen. */
export interface Compared {
  readonly standings: readonly Standing[];
  readonly rows: readonly MatrixRow[];
  readonly checklist: Checklist | null;
}

const RANKING = (checklist: Checklist | null): readonly SheetColumn<Standing>[] => [
  {
    head: "名次",
    width: 22,
    value: ({ place, unranked }) => (unranked === null ? place : UNRANKED_WORDS[unranked]),
  },
  { head: "单位", width: 24, value: ({ contender }) => contender.record.bureau.name },
  { head: "得分占满分（%）", width: 16, value: ({ share }) => share },
  { head: "得分", width: 10, value: ({ contender: { record } }) => rounded(record.score?.total) },
  { head: "满分", width: 10, value: ({ contender: { record } }) => rounded(record.score?.outOf) },
  {
    head: "覆盖率",
    width: 10,
    value: ({ contender: { record } }) => percentWords(record.coverage.assessed, record.coverage.known),
  },
  { head: "不符合项数", width: 11, value: ({ contender: { record } }) => tallyOf(record.verdicts).fail },
  { head: "基准日期", width: 13, value: ({ contender: { record } }) => record.referenceDate },
  {
    head: "检查清单",
    width: 20,
    value: ({ contender: { record } }) => checklistWords(record.checklist, checklist),
  },
  { head: "首页", width: 40, value: ({ contender: { record } }) => record.bureau.homeUrl },
];

/** The comparison as sheets: 对比 has one column for each bureau, 名次 one row. */
export function compareWorkbook(compared: Compared): readonly Sheet[] {
  return [matrixSheet(compared), sheetOf("名次", RANKING(compared.checklist), compared.standings)];
}

/** Items down, bureaus across: each verdict, and how many of the bureaus pass. */
export function matrixSheet({ standings, rows, checklist }: Compared): Sheet {
  const titles = new Map(checklist?.items.map(({ id, title }) => [id, title.zh]));
  const columns: readonly SheetColumn<MatrixRow>[] = [
    { head: "检查项编号", width: 24, value: ({ itemId }) => itemId },
    { head: "检查项", width: 24, value: ({ itemId }) => titles.get(itemId) ?? itemId },
    ...standings.map(({ contender }, index) => ({
      head: contender.record.bureau.name,
      width: 14,
      value: ({ cells }: MatrixRow) => cellWords(cells[index] ?? null),
    })),
    { head: "符合家数", width: 10, value: ({ share }) => share.pass },
    { head: "已判定家数", width: 11, value: ({ share }) => share.of },
  ];
  return sheetOf("对比", columns, rows);
}

/** As the screen writes it, without the noise of binary fractions. */
function rounded(points: number | undefined): number | null {
  return points === undefined ? null : roundPoints(points);
}

function cellWords(cell: MatrixCell | null): string | null {
  if (cell === null) return null;
  const word = VERDICT_WORDS[cell.verdict];
  return cell.deduction > 0 ? `${word}，扣 ${pointsWords(cell.deduction)} 分` : word;
}
