import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { Expected, ExpectedVerdict } from "../portal/bureau.ts";

/** What a run says that it should not, and what it does not say that it should; empty when it is exactly as expected. */
export function differences(record: RunRecord, expected: Expected): string[] {
  return Object.entries(expected.verdicts).flatMap(([itemId, wanted]) => {
    const got = record.verdicts.find((verdict) => verdict.itemId === itemId);
    if (got === undefined) return [`${itemId}: no verdict`];
    if (got.verdict !== wanted.verdict) {
      return [`${itemId}: ${got.verdict} instead of ${wanted.verdict} (${got.reason.zh})`];
    }
    return findingDifferences(itemId, got.findings, wanted);
  });
}

function findingDifferences(
  itemId: string,
  got: readonly Finding[],
  { findings }: ExpectedVerdict,
): string[] {
  if (findings === undefined) return [];
  const missed = findings.filter((wanted) => !got.some((finding) => answers(finding, wanted)));
  const invented = got.filter((finding) => !findings.some((wanted) => answers(finding, wanted)));
  return [
    ...missed.map(({ title, url }) => `${itemId}: missed “${title}” at ${url}`),
    ...invented.map(({ message }) => `${itemId}: invented “${message.zh}”`),
  ];
}

function answers(finding: Finding, wanted: { readonly title: string; readonly url: string }): boolean {
  return (
    finding.message.zh.includes(wanted.title) && finding.evidence.some(({ url }) => url.includes(wanted.url))
  );
}
