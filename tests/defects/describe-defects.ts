import { describe, expect, test } from "vitest";
import { kjj } from "../../checks/checklists/kjj/kjj.ts";
import { applyReviews } from "../../lib/audit/review/apply-reviews.ts";
import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import { LEDGER_COLUMNS, type LedgerRow } from "../../lib/export/ledger-columns.ts";
import { openEntriesOf } from "../../lib/export/entries.ts";
import { auditOf } from "../audit/audit-of.ts";
import type { Readings } from "../audit/portal-hands.ts";
import { yunlan } from "../portal/bureaus/yunlan.ts";
import { answersWith } from "./answers-with.ts";
import type { Defect, WantedFinding } from "./defect.ts";
import { notPassed } from "./not-passed.ts";

const DAY = "2026-11-20";
/** A whole site is read for each defect. */
const PATIENCE = 60_000;
const readings: Readings = new Map();

/** Each defect by its item: put into the blameless bureau alone, it is said with page, day and clause, and nothing else is. */
export function describeDefects(defects: Readonly<Record<string, Defect>>): void {
  describe.each(Object.entries(defects))("%s", (itemId, defect) => {
    test(
      `${defect.what}: this is said, with its page, day and clause, and nothing else`,
      async () => {
        const record = await auditOf(answersWith([defect], DAY), yunlan.identity, DAY, { readings });
        expect(notPassed(record)).toEqual({ ...defect.also, [itemId]: defect.verdict ?? "fail" });
        expectFinding(record, itemId, defect.finding);
      },
      PATIENCE,
    );
  });
}

/** The row of the ledger that is handed to the bureau. */
function expectFinding(record: RunRecord, itemId: string, wanted: WantedFinding): void {
  const rows = openEntriesOf(applyReviews(record, new Map(), kjj), kjj)
    .filter(({ verdict }) => verdict.itemId === itemId)
    .map((entry): LedgerRow => ({ record, entry, number: 1 }));
  const row = rows.find(({ entry }) => entry.message.zh.includes(wanted.says));
  if (row === undefined) throw new Error(`not said: ${rows.map(({ entry }) => entry.message.zh).join("；")}`);
  const page = new URL(String(cell(row, "页面URL")));
  expect([page.host, page.pathname]).toEqual([yunlan.identity.host, wanted.on]);
  expect(cell(row, "证据摘录")).not.toBe("");
  expect(row.entry.evidence[0]?.date).toBe(wanted.date);
  expect(cell(row, "检查依据")).toContain(wanted.law);
}

function cell(row: LedgerRow, head: string) {
  return LEDGER_COLUMNS.find((column) => column.head === head)?.value(row);
}
