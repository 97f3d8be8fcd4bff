import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { VerdictKind } from "../../lib/audit/records/verdict.ts";
import type { Contender } from "../../lib/compare/bureaus/contender.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import { CHECKLIST, RECORD } from "./literals.ts";
import { FINISHED } from "./run-literals.ts";

const CITIES = Array.from("苍临云鹭青松望澄柏霁琅渚");
const KINDS: readonly VerdictKind[] = [
  "pass",
  "pass",
  "pass",
  "fail",
  "pass",
  "review",
  "pass",
  "not-applicable",
  "pass",
  "not-assessed",
];

/** A checklist of so many items under the groups of the sample. */
export function longChecklist(items: number): Checklist {
  return {
    ...CHECKLIST,
    items: Array.from({ length: items }, (_, index) => {
      const base = CHECKLIST.items[index % CHECKLIST.items.length] ?? CHECKLIST.items[0];
      if (base === undefined) throw new Error("the sample checklist has no items");
      return index < CHECKLIST.items.length
        ? base
        : {
            ...base,
            id: `${base.id}-${index}`,
            title: { zh: `${base.title.zh}（${index}）`, en: `${base.title.en} (${index})` },
          };
    }),
  };
}

/** So many invented bureaus, each audited once by this checklist; figures follow from the numbers, not from chance. */
export function manyBureaus(
  count: number,
  checklist: Checklist,
): { runs: readonly RunRow[]; contenders: readonly Contender[] } {
  const all = Array.from({ length: count }, (_, number) => bureau(number, checklist));
  return { runs: all.map(({ run }) => run), contenders: all.map(({ contender }) => contender) };
}

function bureau(number: number, checklist: Checklist): { run: RunRow; contender: Contender } {
  const name = `${CITIES[number % CITIES.length] ?? ""}${number < CITIES.length ? "浦" : ("甲乙丙丁戊"[Math.floor(number / CITIES.length) - 1] ?? "")}市科学技术局`;
  const homeUrl = `https://kjj${number}.example/`;
  const record: RunRecord = {
    ...RECORD,
    bureau: { name, homeUrl, scopes: [homeUrl] },
    coverage: { assessed: number % 9 === 8 ? 250 : 400 - (number % 7), known: 410, notAssessed: [] },
    verdicts: checklist.items.map(({ id, severity }, index) => {
      const kind =
        severity === "veto" && (number * 7 + index) % 11 !== 0
          ? "pass"
          : (KINDS[(number * 3 + index * 7 + ((number * index) % 5)) % KINDS.length] ?? "pass");
      return {
        itemId: id,
        verdict: kind,
        reason: { zh: "见证据", en: "see the evidence" },
        severity,
        deduction: kind === "fail" && severity === "deduct" ? 0.5 + (index % 3) * 0.5 : 0,
        findings: [],
      };
    }),
  };
  const deducted = record.verdicts.reduce((sum, { deduction }) => sum + deduction, 0);
  const veto = record.verdicts.flatMap(({ itemId, severity, verdict }) =>
    severity === "veto" && verdict === "fail" ? itemId : [],
  );
  const scored = {
    ...record,
    score: { veto, deducted, total: Math.max(40, 100 - 4 * deducted), outOf: 100, floorReached: false },
  };
  const id = `bureau-run-${number}`;
  return {
    run: { ...FINISHED, id, bureau: record.bureau, origin: new URL(homeUrl).origin },
    contender: { runId: id, record: scored },
  };
}
