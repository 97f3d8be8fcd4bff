import { lastUpdateOf } from "../../../export/last-update-of.ts";
import { CHANGE_KINDS, type ChangeKind } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";
import type { Text } from "../../../facts/text.ts";
import { byWeight } from "../../by-weight.ts";

/** What the list can be sorted by. `weight`: what failed, then severity, then points; the order it opens in. */
export type SortKey = "weight" | "item" | "column" | "updated" | "deduction" | "change" | "review";

export interface SortOrder {
  readonly by: SortKey;
  readonly reversed: boolean;
}

export const BY_WEIGHT: SortOrder = { by: "weight", reversed: false };

type Compare = (a: Entry, b: Entry) => number;

const DECISIONS = [null, "confirmed", "false-positive", "not-applicable"] as const;

/** The entries in this order; what is equal stays by weight, and what has no value comes last either way. */
export function sortEntries(
  entries: readonly Entry[],
  { by, reversed }: SortOrder,
  changes: ReadonlyMap<string, ChangeKind>,
  say: (text: Text) => string,
): readonly Entry[] {
  const heaviestFirst = [...entries].sort(byJudgedWeight);
  if (by === "weight") return reversed ? [...heaviestFirst].reverse() : heaviestFirst;
  const valueOf = VALUE[by]({ changes, say });
  const values = new Map(entries.map((entry) => [entry, valueOf(entry)]));
  const compare: Compare = (a, b) => compareValues(values.get(a) ?? null, values.get(b) ?? null, reversed);
  return [...heaviestFirst].sort(compare);
}

/** By what the program said, so that a row keeps its place while it is being reviewed. */
function byJudgedWeight(a: Entry, b: Entry): number {
  return byWeight(a.judged, b.judged);
}

type Value = string | number | null;
interface Known {
  readonly changes: ReadonlyMap<string, ChangeKind>;
  readonly say: (text: Text) => string;
}

const VALUE: Readonly<Record<Exclude<SortKey, "weight">, (known: Known) => (entry: Entry) => Value>> = {
  item:
    ({ say }) =>
    ({ item, verdict }) =>
      item === null ? verdict.itemId : say(item.title),
  column:
    () =>
    ({ column }) =>
      column?.name ?? null,
  updated: () => lastUpdateOf,
  // Most points first: that is what one wants to see.
  deduction:
    () =>
    ({ deduction }) =>
      deduction === null ? null : -deduction,
  change:
    ({ changes }) =>
    ({ key }) => {
      const kind = changes.get(key);
      return kind === undefined ? null : CHANGE_KINDS.indexOf(kind);
    },
  review:
    () =>
    ({ review }) =>
      DECISIONS.indexOf(review?.opinion.decision ?? null),
};

const words = new Intl.Collator("zh-CN");

function compareValues(a: Value, b: Value, reversed: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === "string" && typeof b === "string" ? words.compare(a, b) : Math.sign(Number(a) - Number(b));
  return reversed ? -order : order;
}
