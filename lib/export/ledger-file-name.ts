import type { RunRecord } from "../audit/records/run-record.ts";

/** Control and invisible characters, and those that Windows forbids in a file name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const LONGEST_NAME = 60;

type Named = Pick<RunRecord, "bureau" | "referenceDate">;

/** `问题台账_苍浦市科学技术局_2026-11-20.csv`: bureau and reference date, safe on every system. */
export function ledgerFileName(record: Named): string {
  return exportFileName("问题台账", record, "csv");
}

/** The same for another kind of document. */
export function exportFileName(kind: string, record: Named, type: string): string {
  return `${kind}_${safe(record.bureau.name)}_${record.referenceDate}.${type}`;
}

function safe(name: string): string {
  const kept = name.replace(FORBIDDEN, "").replace(/\s+/g, " ").trim();
  return Array.from(kept).slice(0, LONGEST_NAME).join("") || "未命名单位";
}
