import type { Text } from "../../facts/text.ts";
import type { Checklist, ChecklistItem } from "../checklist/checklist.ts";
import type { Standing } from "../records/standing.ts";

/** An item with the full marks that hold for one bureau, and what must be said about them. */
export interface Weighed {
  readonly item: ChecklistItem;
  readonly note: Text | null;
}

/** Applies the conditional weights of an item. A property that nobody filled in changes nothing, and is named. */
export function weigh(item: ChecklistItem, standing: Standing | undefined): Weighed {
  const weights = item.scoring?.weights ?? [];
  const properties = standing?.properties ?? {};
  const unknown = weights.find(({ property }) => properties[property] === undefined);
  const fitting = weights.find(({ property, equals }) => properties[property] === equals);
  if (fitting) return { item: { ...item, points: fitting.points, cap: fitting.points }, note: null };
  return { item, note: unknown ? unfilled(unknown.property, item.points) : null };
}

/** A checklist with the full marks that hold for one bureau. */
export function weighed(checklist: Checklist, standing: Standing | undefined): Checklist {
  return { ...checklist, items: checklist.items.map((item) => weigh(item, standing).item) };
}

function unfilled(property: string, points: number): Text {
  return {
    zh: `单位属性“${property}”未填，按满分 ${points} 分计`,
    en: `the bureau's property “${property}” is not filled in: counted with full marks of ${points}`,
  };
}
