import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import { percentWords } from "../paper/number-words.ts";
import { referenceDayWords } from "../reference-day-words.ts";
import { robotsWords, type ObeysRobots } from "../robots-words.ts";
import { shanghaiTime } from "../shanghai-time.ts";
import { sheetOf, type Sheet, type SheetColumn } from "./sheet.ts";

type Line = readonly [what: string, words: string];

const COLUMNS: readonly SheetColumn<Line>[] = [
  { head: "项目", width: 16, value: ([what]) => what },
  { head: "内容", width: 90, value: ([, words]) => words },
];

/** What the words and sheets of the workbook mean. */
const MEANINGS: readonly Line[] = [
  ["符合、不符合", "读到了所需的网页，并按清单判定。不符合的，问题台账写明网页、原文、日期和依据。"],
  ["待人工", "只能由人判断，或程序拿不准。没有作为不符合，也没有扣分。"],
  ["不适用", "这一项与该单位无关，或检查人复核后认为不适用。"],
  ["未检查", "没有读到所需的网页，不知道是否符合。不算不符合，不扣分；原因见“未检查”表。"],
  ["覆盖率", "读到的网页占应读网页的比例，向下取一位小数。得分应与覆盖率一起看。"],
  ["复核", "检查人认定为误报或不适用的问题没有列入，也没有扣分。内部备注不导出。"],
  [
    "各表",
    "概览：结论和分组结果。问题台账：不符合、待人工、未检查各项，一行一条。栏目：找到的全部栏目。年报：年报各项的判定。未检查：没有读到的检查项和网页。",
  ],
];

/** 说明: which checklist, when, how much was read, by what program, and what the words mean. */
export function aboutSheet(record: RunRecord, checklist: Checklist, obeysRobots: ObeysRobots): Sheet {
  const { tool, coverage } = record;
  const lines: readonly Line[] = [
    ["检查对象", `${record.bureau.name} ${record.bureau.homeUrl}`],
    ["检查范围", record.bureau.scopes.join("\n") || record.bureau.homeUrl],
    ["检查清单", `${checklist.title.zh}（${record.checklist.id}）`],
    ["清单修订", String(record.checklist.revision)],
    ["基准日期", referenceDayWords(record)],
    ["检查时间", `${shanghaiTime(record.startedAt)} 至 ${shanghaiTime(record.finishedAt)}（北京时间）`],
    ["是否读完", record.status === "complete" ? "读完" : "没有读完，只按已读的网页判定"],
    [
      "本次覆盖率",
      `${percentWords(coverage.assessed, coverage.known)}（应读 ${coverage.known} 页，读到 ${coverage.assessed} 页）`,
    ],
    ["网站声明（robots.txt）", robotsWords(obeysRobots)],
    ["检查工具", `公开镜（${tool.name}）${tool.version}`],
  ];
  return sheetOf("说明", COLUMNS, [...lines, ...MEANINGS]);
}
