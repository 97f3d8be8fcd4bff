import type { Basis, ChecklistItem } from "../../../lib/audit/checklist/checklist.ts";
import { splitParams } from "../../../lib/audit/checklist/split-params.ts";
import { kjj } from "../kjj/kjj.ts";

const KNOWN: ReadonlyMap<string, ChecklistItem> = new Map(
  kjj.items.map((item): [string, ChecklistItem] => [item.id, item]),
);

/**
 * An item of `kjj` as a plan asks for it: the plan's clause first, then the law, and no points, which plans do not give.
 * It keeps its id, so that a user's word about a column holds in every checklist. Throws where `kjj` has no such item.
 */
export function askedColumn(id: string, plan: Basis): ChecklistItem {
  const item = KNOWN.get(id);
  if (!item) throw new Error(`The checklist kjj has no item ${id}.`);
  const { own } = splitParams(item);
  return { ...item, params: { ...own }, basis: [plan, ...item.basis], severity: "info", points: 0, cap: 0 };
}
