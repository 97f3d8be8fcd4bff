import type { RunRecord } from "../../../lib/audit/records/run-record.ts";

/** What the desk is filled with: so many bureaus with an audit each, and one more audit of the first, with very many findings. */
export interface DeskRecords {
  readonly records: readonly RunRecord[];
  readonly long: RunRecord;
}

/** Invented bureaus with the verdicts of this audit. Throws where it found nothing. */
export function deskRecords(record: RunRecord, bureaus: number, findings: number): DeskRecords {
  const records = Array.from({ length: bureaus }, (_, at) => {
    const homeUrl = `https://kjj.bureau-${at}.example/`;
    return { ...record, bureau: { name: `第${at + 1}科学技术局`, homeUrl, scopes: [homeUrl] } };
  });
  const [first] = records;
  const own = record.verdicts.reduce((sum, verdict) => sum + verdict.findings.length, 0);
  if (first === undefined || own === 0) throw new Error("the audit found nothing to fill the desk with");
  return { records, long: { ...withFindings(first, findings, own), startedAt: dayAfter(record.startedAt) } };
}

/** Every finding of the record as often as it takes to have so many, each copy under a key of its own. */
function withFindings(record: RunRecord, wanted: number, own: number): RunRecord {
  let left = wanted;
  const times = Math.ceil(wanted / own);
  const verdicts = record.verdicts.map((verdict) => {
    const findings = Array.from({ length: times }, (_, copy) =>
      verdict.findings.map((finding) => ({
        ...finding,
        key: copy === 0 ? finding.key : `${finding.key}/${copy}`,
      })),
    ).flat();
    const kept = findings.slice(0, left);
    left -= kept.length;
    return { ...verdict, findings: kept };
  });
  return { ...record, verdicts };
}

function dayAfter(instant: string): string {
  return new Date(Date.parse(instant) + 86_400_000).toISOString();
}
