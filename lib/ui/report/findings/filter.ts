import type { Decision } from "../../../audit/review/review.ts";
import type { Severity, VerdictKind } from "../../../audit/records/verdict.ts";
import type { ChangeKind } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";

/** `open`: nobody has decided it. `dismissed`: a false positive, or not applicable. */
export type ReviewFilter = "open" | "confirmed" | "dismissed";
export const REVIEW_FILTERS: readonly ReviewFilter[] = ["open", "confirmed", "dismissed"];

/** Verdicts whose items are among the findings. */
export const LISTED_VERDICTS: ReadonlySet<VerdictKind> = new Set(["fail", "review", "not-assessed"]);

export interface Filter {
  /** Null: all. */
  readonly verdict: VerdictKind | null;
  readonly severity: Severity | null;
  /** Id of a checklist group. */
  readonly group: string | null;
  /** Address of a column. */
  readonly column: string | null;
  /** What became of it since the audit before. */
  readonly change: ChangeKind | null;
  readonly review: ReviewFilter | null;
  /** Words that must all occur, in any language. */
  readonly text: string;
}

export const NO_FILTER: Filter = {
  verdict: null,
  severity: null,
  group: null,
  column: null,
  change: null,
  review: null,
  text: "",
};

/** The entries that pass the filter, in their order. */
export function filterEntries(
  entries: readonly Entry[],
  filter: Filter,
  changes: ReadonlyMap<string, ChangeKind>,
): readonly Entry[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (filter.verdict === null || entry.verdict.verdict === filter.verdict) &&
      (filter.severity === null || entry.verdict.severity === filter.severity) &&
      (filter.group === null || entry.verdict.itemId.startsWith(`${filter.group}.`)) &&
      (filter.column === null || entry.column?.url === filter.column) &&
      (filter.change === null || changes.get(entry.key) === filter.change) &&
      (filter.review === null || reviewState(entry.review?.opinion.decision ?? null) === filter.review) &&
      (words.length === 0 || containsAll(entry, words)),
  );
}

function reviewState(decision: Decision | null): ReviewFilter {
  if (decision === null) return "open";
  return decision === "confirmed" ? "confirmed" : "dismissed";
}

function containsAll(entry: Entry, words: readonly string[]): boolean {
  const haystack = haystackOf(entry);
  return words.every((word) => haystack.includes(word));
}

/** Every letter that is typed searches all entries again: their words are put together once. */
const haystacks = new WeakMap<Entry, string>();

function haystackOf(entry: Entry): string {
  const known = haystacks.get(entry);
  if (known !== undefined) return known;
  const { item, message, column, verdict, evidence, review } = entry;
  const texts = [
    ...[item?.title, message].flatMap((text) => (text ? [text.zh, text.en] : [])),
    verdict.itemId,
    column?.name ?? "",
    review?.opinion.note ?? "",
    ...evidence.flatMap(({ url, quote }) => [url, quote]),
  ];
  const haystack = texts.join("\n").toLowerCase();
  haystacks.set(entry, haystack);
  return haystack;
}
