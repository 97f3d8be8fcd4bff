import { describe, expect, test } from "vitest";
import type { RunRecord } from "../../lib/audit/run-record.ts";
import { auditOf } from "../audit/audit-of.ts";
import type { Readings } from "../audit/portal-hands.ts";
import { yunlan } from "../portal/bureaus/yunlan.ts";
import { answersWith } from "./answers-with.ts";
import type { Defect } from "./defect.ts";
import { notPassed } from "./not-passed.ts";

const DAY = "2026-11-20";
/** A whole site is read for each defect. */
const PATIENCE = 60_000;
const readings: Readings = new Map();

/** Each defect by its item: put into the blameless bureau alone, it is said with its page, and nothing else is. */
export function describeDefects(defects: Readonly<Record<string, Defect>>): void {
  describe.each(Object.entries(defects))("%s", (itemId, defect) => {
    test(
      `${defect.what}: this is said, with its page, and nothing else`,
      async () => {
        const record = await auditOf(answersWith([defect], DAY), yunlan.identity, DAY, { readings });
        expect(notPassed(record)).toEqual({ ...defect.also, [itemId]: defect.verdict ?? "fail" });
        if (defect.finding) expectFinding(record, itemId, defect.finding);
      },
      PATIENCE,
    );
  });
}

function expectFinding(
  { verdicts }: RunRecord,
  itemId: string,
  wanted: NonNullable<Defect["finding"]>,
): void {
  const found = verdicts.find((verdict) => verdict.itemId === itemId)?.findings ?? [];
  const finding = found.find(({ message }) => message.zh.includes(wanted.says));
  expect(finding, JSON.stringify(found)).toBeDefined();
  const [evidence] = finding?.evidence ?? [];
  expect(evidence?.url).toContain(wanted.on);
  expect(evidence?.quote).not.toBe("");
  if (wanted.date !== undefined) expect(evidence?.date).toBe(wanted.date);
}
