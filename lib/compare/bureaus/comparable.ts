import type { Contender } from "./contender.ts";

export interface Comparable {
  /** The checklist and revision that most of them were audited by; null where there is nobody. */
  readonly checklist: Contender["record"]["checklist"] | null;
  readonly same: readonly Contender[];
  /** Audited by another checklist or revision: nothing can be said of them beside the rest (不可比). */
  readonly other: readonly Contender[];
}

/** Parts contenders by checklist and revision. Where two are as frequent the newer revision leads. */
export function comparable(contenders: readonly Contender[]): Comparable {
  const counts = new Map<string, { checklist: Contender["record"]["checklist"]; count: number }>();
  for (const { record } of contenders) {
    const { checklist } = record;
    const counted = counts.get(nameOf(checklist));
    counts.set(nameOf(checklist), { checklist, count: (counted?.count ?? 0) + 1 });
  }
  const [first] = [...counts.values()].sort(
    (a, b) => b.count - a.count || b.checklist.revision - a.checklist.revision,
  );
  const checklist = first?.checklist ?? null;
  const isSame = ({ record }: Contender) =>
    checklist !== null && nameOf(record.checklist) === nameOf(checklist);
  return {
    checklist,
    same: contenders.filter(isSame),
    other: contenders.filter((contender) => !isSame(contender)),
  };
}

function nameOf({ id, revision }: Contender["record"]["checklist"]): string {
  return `${id} ${revision}`;
}
