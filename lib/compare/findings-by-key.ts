import type { RunRecord } from "../audit/records/run-record.ts";
import type { Finding, Verdict } from "../audit/records/verdict.ts";
import { daysBetween } from "../facts/civil-date.ts";
import type { Side } from "./change.ts";
import { FRESHNESS_ITEMS } from "./freshness-items.ts";

/** A finding with the verdict it belongs to. */
export interface Sighting {
  readonly key: string;
  readonly verdict: Verdict;
  readonly urls: readonly string[];
  readonly side: Side;
}

/** What is open in a run, by key: the findings of failed and of waiting items. */
export function findingsByKey(record: RunRecord): ReadonlyMap<string, Sighting> {
  const sightings = record.verdicts
    .filter(({ verdict }) => verdict === "fail" || verdict === "review")
    .flatMap((verdict) => findingsOf(verdict).map((finding) => sightingOf(finding, verdict, record)));
  return new Map(sightings.map((sighting) => [sighting.key, sighting]));
}

/** How an item stands in a run where it has no finding to compare. */
export function itemSide(verdict: Verdict): Side {
  return { verdict: verdict.verdict, message: verdict.reason, days: null };
}

function findingsOf(verdict: Verdict): readonly Finding[] {
  return verdict.findings.length > 0
    ? verdict.findings
    : [{ key: verdict.itemId, message: verdict.reason, evidence: [] }];
}

function sightingOf({ key, message, evidence }: Finding, verdict: Verdict, record: RunRecord): Sighting {
  const dates = evidence.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const newest = FRESHNESS_ITEMS.has(verdict.itemId) ? dates.at(-1) : undefined;
  const days = newest === undefined ? null : daysBetween(newest, record.referenceDate);
  return {
    key,
    verdict,
    urls: evidence.map(({ url }) => url),
    side: { verdict: verdict.verdict, message, days },
  };
}
