import type { ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import type { Share } from "./split.ts";

/** An item before a split says what it is worth. */
export type Unweighed = Omit<ChecklistItem, "points" | "cap">;

/** Items with the points that a split gives them; one that it does not name is worth none. */
export function weighedBy(split: readonly Share[], items: readonly Unweighed[]): ChecklistItem[] {
  const points = new Map(
    split.flatMap(({ items: own, instead }) => Object.entries({ ...own, ...instead?.items })),
  );
  return items.map((item) => {
    const worth = points.get(item.id) ?? 0;
    return { ...item, points: worth, cap: worth };
  });
}
