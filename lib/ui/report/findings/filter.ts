import type { Severity, VerdictKind } from "../../../audit/verdict.ts";
import type { Entry } from "../../../export/entries.ts";

export interface Filter {
  /** Null: all. */
  readonly verdict: VerdictKind | null;
  readonly severity: Severity | null;
  /** Id of a checklist group. */
  readonly group: string | null;
  /** Words that must all occur, in any language. */
  readonly text: string;
}

export const NO_FILTER: Filter = { verdict: null, severity: null, group: null, text: "" };

/** The entries that pass the filter, in their order. */
export function filterEntries(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (filter.verdict === null || entry.verdict.verdict === filter.verdict) &&
      (filter.severity === null || entry.verdict.severity === filter.severity) &&
      (filter.group === null || entry.verdict.itemId.startsWith(`${filter.group}.`)) &&
      (words.length === 0 || containsAll(entry, words)),
  );
}

function containsAll(entry: Entry, words: readonly string[]): boolean {
  const { item, message, column, verdict, evidence } = entry;
  const texts = [
    ...[item?.title, message].flatMap((text) => (text ? [text.zh, text.en] : [])),
    verdict.itemId,
    column?.name ?? "",
    ...evidence.flatMap(({ url, quote }) => [url, quote]),
  ];
  const haystack = texts.join("\n").toLowerCase();
  return words.every((word) => haystack.includes(word));
}
