import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { Finding, Verdict, VerdictKind } from "../../audit/records/verdict.ts";
import type { Text } from "../../facts/text.ts";
import type { AnnualReports, ReadReport } from "./annual-reports.ts";
import { concerns } from "./concerns.ts";

export interface GridCell {
  readonly year: number;
  readonly verdict: VerdictKind;
  readonly findings: readonly Finding[];
}

export interface GridRow {
  readonly itemId: string;
  readonly title: Text;
  readonly cells: readonly GridCell[];
}

/** Years across, checks down. */
export interface AnnualGrid {
  readonly years: readonly number[];
  readonly rows: readonly GridRow[];
}

const YEARS_ITEM = "annual.years";
/** A finding that asks a person says so in its message. */
const FOR_A_PERSON = "待人工";

/** What each check says of each year, by the findings' keys; a year without a report has nothing but that to say. */
export function annualGrid(
  { verdicts }: RunRecord,
  { items }: Checklist,
  reports: AnnualReports,
): AnnualGrid {
  const years = yearsOf(reports);
  const rows = verdicts
    .filter(({ itemId }) => itemId.startsWith("annual."))
    .map((verdict): GridRow => {
      const { itemId } = verdict;
      const title = items.find(({ id }) => id === itemId)?.title ?? { zh: itemId, en: itemId };
      return { itemId, title, cells: years.map((year) => cellOf(verdict, year, reports)) };
    });
  return { years, rows };
}

/** From the first year seen to the last, gaps included. */
function yearsOf({ reports, unread }: AnnualReports): number[] {
  const seen = [...reports.map(({ report }) => report.year), ...unread];
  if (seen.length === 0) return [];
  const first = Math.min(...seen);
  return Array.from({ length: Math.max(...seen) - first + 1 }, (_, index) => first + index);
}

function cellOf(verdict: Verdict, year: number, all: AnnualReports): GridCell {
  const read = all.reports.find(({ report }) => report.year === year);
  const isNamed = read !== undefined || all.unread.includes(year);
  if (verdict.itemId === YEARS_ITEM) return presence(verdict, year, isNamed);
  if (read === undefined) return { year, verdict: isNamed ? "not-assessed" : "not-applicable", findings: [] };
  const findings = verdict.findings.filter(({ key }) => key.split("|").includes(String(year)));
  return { year, verdict: verdictOf(verdict, findings, read, all), findings };
}

function presence({ verdict, findings }: Verdict, year: number, isNamed: boolean): GridCell {
  if (isNamed) return { year, verdict: "pass", findings: [] };
  return verdict === "pass" ? { year, verdict: "not-applicable", findings: [] } : { year, verdict, findings };
}

function verdictOf(
  { itemId, verdict }: Verdict,
  findings: readonly Finding[],
  read: ReadReport,
  all: AnnualReports,
): VerdictKind {
  if (verdict === "not-applicable" || verdict === "not-assessed") return verdict;
  if (findings.length === 0) return concerns(itemId, read.report, all) ? "pass" : "not-applicable";
  const isSure = findings.some(({ message }) => !message.zh.includes(FOR_A_PERSON));
  return verdict === "fail" && isSure ? "fail" : "review";
}
