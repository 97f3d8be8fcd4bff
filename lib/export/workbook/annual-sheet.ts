import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { Finding, Verdict } from "../../audit/records/verdict.ts";
import { roundPoints } from "../../audit/scoring/round-points.ts";
import { VERDICT_WORDS } from "../verdict-words.ts";
import { sheetOf, type Sheet, type SheetColumn } from "./sheet.ts";

interface Row {
  readonly title: string;
  readonly verdict: Verdict;
  /** Points of the item, on its first row only. */
  readonly deduction: number | null;
  readonly finding: Finding;
}

const COLUMNS: readonly SheetColumn<Row>[] = [
  { head: "检查项编号", width: 22, value: ({ verdict }) => verdict.itemId },
  { head: "检查项", width: 20, value: ({ title }) => title },
  { head: "判定结果", width: 10, value: ({ verdict }) => VERDICT_WORDS[verdict.verdict] },
  { head: "扣分", width: 8, value: ({ deduction }) => deduction },
  { head: "看到什么", width: 60, value: ({ finding }) => finding.message.zh },
  { head: "网页日期", width: 13, value: ({ finding }) => finding.evidence[0]?.date ?? null },
  { head: "页面URL", width: 44, value: ({ finding }) => finding.evidence[0]?.url ?? null },
  {
    head: "证据摘录",
    width: 60,
    value: ({ finding }) => finding.evidence.map(({ quote }) => quote).join("\n") || null,
  },
];

/** 年报: what each rule about annual reports found, also where all is well. */
export function annualSheet({ verdicts }: RunRecord, checklist: Checklist): Sheet {
  const titles = new Map(checklist.items.map(({ id, title }) => [id, title.zh]));
  const rows = verdicts
    .filter(({ itemId }) => itemId.startsWith("annual."))
    .flatMap((verdict) =>
      linesOf(verdict).map((finding, index): Row => ({
        title: titles.get(verdict.itemId) ?? verdict.itemId,
        verdict,
        deduction: index === 0 && verdict.verdict === "fail" ? roundPoints(verdict.deduction) : null,
        finding,
      })),
    );
  return sheetOf("年报", COLUMNS, rows);
}

function linesOf({ itemId, findings, reason }: Verdict): readonly Finding[] {
  return findings.length > 0 ? findings : [{ key: itemId, message: reason, evidence: [] }];
}
