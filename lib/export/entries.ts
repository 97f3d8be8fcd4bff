import type { Checklist, ChecklistItem } from "../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { currentView } from "../audit/review/current-view.ts";
import { publicOpinion, type PublicOpinion } from "../audit/review/public-review.ts";
import { isDismissal } from "../audit/review/reviewed-verdict.ts";
import type { Decision } from "../audit/review/review.ts";
import type { Evidence, Verdict } from "../audit/records/verdict.ts";
import type { Text } from "../facts/text.ts";
import { columnOf, type RecordColumn } from "./column-of.ts";

/** What a person has said of an entry, as far as it may leave the machine. */
export interface EntryReview {
  readonly opinion: PublicOpinion;
  readonly by: string;
  readonly at: string;
}

/** One line of a ledger or of the list of findings. */
export interface Entry {
  /** Unique in the run: the finding's key, or the item's id where a verdict has no finding. */
  readonly key: string;
  /** The item's verdict as people have decided it; for a dismissed finding, what the dismissal makes of it. */
  readonly verdict: Verdict;
  /** The item's verdict as the program gave it, whatever people have decided. */
  readonly judged: Verdict;
  /** Null when the checklist at hand no longer has the item. */
  readonly item: ChecklistItem | null;
  readonly group: Text | null;
  readonly message: Text;
  readonly evidence: readonly Evidence[];
  readonly column: RecordColumn | null;
  /** Points taken off, on the item's first open entry only: the sum over all entries is what the run lost. */
  readonly deduction: number | null;
  readonly review: EntryReview | null;
  /** Whether it still counts: neither dismissed nor of an item that passes now. */
  readonly open: boolean;
}

const SHOWN: ReadonlySet<string> = new Set(["fail", "review", "not-assessed"]);

/** Every finding that the program made of the verdicts fail, review and not-assessed, also the dismissed ones, in the record's order. */
export function entriesOf(run: ReviewedRun, checklist: Checklist): readonly Entry[] {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const groups = new Map(checklist.groups.map((group) => [group.id, group.title]));
  return run.judged.verdicts.flatMap((judged, index) => {
    const verdict = run.record.verdicts[index];
    if (verdict === undefined || !SHOWN.has(judged.verdict)) return [];
    const item = items.get(judged.itemId) ?? null;
    const group = groups.get(judged.itemId.split(".")[0] ?? "") ?? null;
    return entriesOfItem(run, judged, verdict).map((entry) => ({ item, group, ...entry }));
  });
}

/** The entries that still count: what a ledger lists. */
export function openEntriesOf(run: ReviewedRun, checklist: Checklist): readonly Entry[] {
  return entriesOf(run, checklist).filter(({ open }) => open);
}

function entriesOfItem(run: ReviewedRun, judged: Verdict, verdict: Verdict): Omit<Entry, "item" | "group">[] {
  let charged = false;
  return linesOf(judged).map((line) => {
    const review = reviewOf(run, line.key);
    const decided = verdictOf(judged, verdict, review?.opinion.decision ?? null);
    const open = SHOWN.has(decided.verdict);
    const deduction = open && !charged && isCharged(decided) ? decided.deduction : null;
    charged ||= deduction !== null;
    const column = columnOf(run.judged, line.evidence[0]?.url ?? null, judged.itemId);
    return { ...line, verdict: decided, judged, column, deduction, review, open };
  });
}

function verdictOf(judged: Verdict, verdict: Verdict, decision: Decision | null): Verdict {
  if (judged.verdict === "not-assessed" || !isDismissal(decision)) return verdict;
  return {
    ...verdict,
    verdict: decision === "not-applicable" ? "not-applicable" : "pass",
    deduction: 0,
  };
}

function reviewOf({ reviews }: ReviewedRun, key: string): EntryReview | null {
  const view = currentView(reviews.get(key));
  return view === null ? null : { opinion: publicOpinion(view.opinion), by: view.by, at: view.at };
}

/** A veto, a note and a bonus take no points off: it is nothing to say, not nought. */
function isCharged({ verdict, severity }: Verdict): boolean {
  return verdict === "fail" && severity === "deduct";
}

function linesOf(verdict: Verdict): readonly Pick<Entry, "key" | "message" | "evidence">[] {
  return verdict.findings.length > 0
    ? verdict.findings.map(({ key, message, evidence }) => ({ key, message, evidence }))
    : [{ key: verdict.itemId, message: verdict.reason, evidence: [] }];
}
