import type { RunRecord } from "../audit/run-record.ts";

/** Control and invisible characters, and those that Windows forbids in a file name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const LONGEST_NAME = 60;

/** `问题台账_苍浦市科学技术局_2026-11-20.csv`: bureau and reference date, safe on every system. */
export function ledgerFileName(
  record: Pick<RunRecord, "bureau" | "referenceDate">,
  type: "csv" | "xlsx",
): string {
  return `问题台账_${safe(record.bureau.name)}_${record.referenceDate}.${type}`;
}

function safe(name: string): string {
  const kept = name.replace(FORBIDDEN, "").replace(/\s+/g, " ").trim();
  return Array.from(kept).slice(0, LONGEST_NAME).join("") || "未命名单位";
}
