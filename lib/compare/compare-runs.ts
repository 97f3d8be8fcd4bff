import type { RunRecord } from "../audit/records/run-record.ts";
import type { Verdict } from "../audit/records/verdict.ts";
import { CHANGE_KINDS, type Change, type ChangeKind, type Comparison } from "./change.ts";
import { findingsByKey, itemSide, type Sighting } from "./findings-by-key.ts";

/** One audit with what is asked of it again and again. */
interface Indexed {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly findings: ReadonlyMap<string, Sighting>;
  readonly columns: ReadonlyMap<string, string>;
  readonly unread: ReadonlySet<string>;
  readonly isComplete: boolean;
}

/** States of a column whose page is no longer there. */
const GONE: ReadonlySet<string> = new Set(["soft-404", "error", "moved"]);
/** States of a column that say nothing about what stands in it. */
const UNREAD: ReadonlySet<string> = new Set(["unread", "challenge", "dynamic"]);

/**
 * What became of each finding from `before` to `after`, two reviewed records of one bureau, by finding key; in the order
 * of `CHANGE_KINDS`. Runs of different checklists or revisions are not compared at all. An item that one of the runs did
 * not assess gives one line of its own instead of its findings.
 */
export function compareRuns(before: RunRecord, after: RunRecord): Comparison {
  const obstacle = obstacleOf(before, after);
  if (obstacle !== null) return { obstacle, changes: [] };
  const old = index(before);
  const now = index(after);
  const changes = [
    ...itemsNotComparable(old, now),
    ...[...now.findings.values()].flatMap((sighting) => changeOfPresent(sighting, old)),
    ...[...old.findings.values()].flatMap((sighting) => changeOfAbsent(sighting, old, now)),
  ];
  return { obstacle, changes: changes.sort((a, b) => rank(a.kind) - rank(b.kind)) };
}

function obstacleOf(before: RunRecord, after: RunRecord): Comparison["obstacle"] {
  if (before.checklist.id !== after.checklist.id) return "other-checklist";
  return before.checklist.revision === after.checklist.revision ? null : "other-revision";
}

function index(record: RunRecord): Indexed {
  return {
    verdicts: new Map(record.verdicts.map((verdict) => [verdict.itemId, verdict])),
    findings: findingsByKey(record),
    columns: new Map(record.columns.map(({ url, state }) => [url, state])),
    unread: new Set(record.coverage.notAssessed.map(({ url }) => url)),
    isComplete: record.status === "complete",
  };
}

function itemsNotComparable(old: Indexed, now: Indexed): Change[] {
  return [...now.verdicts.values()].flatMap((verdict) => {
    const earlier = old.verdicts.get(verdict.itemId);
    if (earlier === undefined || isAssessed(earlier) === isAssessed(verdict)) return [];
    const sides = { before: itemSide(earlier), after: itemSide(verdict) };
    return [{ key: verdict.itemId, itemId: verdict.itemId, kind: "not-comparable" as const, ...sides }];
  });
}

function changeOfPresent({ key, verdict, urls, side }: Sighting, old: Indexed): Change[] {
  const { itemId } = verdict;
  const same = old.findings.get(key);
  if (same !== undefined) {
    const kind = isWorse(same, { verdict, side }, old) ? "worse" : "still";
    return [{ key, itemId, kind, before: same.side, after: side }];
  }
  const earlier = old.verdicts.get(itemId);
  if (earlier !== undefined && !isAssessed(earlier)) return [];
  const isNew = earlier !== undefined && earlier.verdict !== "not-applicable" && !isUnread(urls, old);
  return [{ key, itemId, kind: isNew ? "new" : "not-comparable", before: null, after: side }];
}

function changeOfAbsent({ key, verdict, urls, side }: Sighting, old: Indexed, now: Indexed): Change[] {
  const { itemId } = verdict;
  const later = now.verdicts.get(itemId);
  if (now.findings.has(key) || (later !== undefined && !isAssessed(later))) return [];
  const isOfColumn = urls.some((url) => old.columns.has(url));
  return [{ key, itemId, kind: fateOf(later, urls, isOfColumn, now), before: side, after: null }];
}

/** A finding that is not there any more was mended only if its page was there to be looked at. */
function fateOf(
  later: Verdict | undefined,
  urls: readonly string[],
  isOfColumn: boolean,
  now: Indexed,
): ChangeKind {
  if (later === undefined || later.verdict === "not-applicable" || isUnread(urls, now)) {
    return "not-comparable";
  }
  const states = urls.flatMap((url) => now.columns.get(url) ?? []);
  if (states.length === 0 && urls.length > 0 && !now.isComplete) return "not-comparable";
  const isGone = states.some((state) => GONE.has(state)) || (isOfColumn && states.length === 0);
  return isGone ? "page-gone" : "fixed";
}

/** More days without update, a doubt that became a failure, or more points for the same findings of an item. */
function isWorse(before: Sighting, after: Pick<Sighting, "verdict" | "side">, old: Indexed): boolean {
  if (before.side.days !== null && after.side.days !== null) return after.side.days > before.side.days;
  if (before.side.verdict === "review" && after.side.verdict === "fail") return true;
  const earlier = old.verdicts.get(after.verdict.itemId);
  const isSameCount = earlier?.findings.length === after.verdict.findings.length;
  return isSameCount && after.verdict.deduction > earlier.deduction;
}

function isAssessed({ verdict }: Verdict): boolean {
  return verdict !== "not-assessed";
}

function isUnread(urls: readonly string[], run: Indexed): boolean {
  return urls.some((url) => run.unread.has(url) || UNREAD.has(run.columns.get(url) ?? ""));
}

function rank(kind: ChangeKind): number {
  return CHANGE_KINDS.indexOf(kind);
}
