import type { ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { Text } from "../../lib/facts/text.ts";

/** What a manual item must say for itself; the rest follows. */
type ManualItem = Pick<ChecklistItem, "id" | "title" | "basis" | "howToFix"> &
  Partial<ChecklistItem> & { readonly lookFor: Text };

/** An item that a person answers: worth its points, or none where nothing is said. */
export function manualItem({ lookFor, points = 0, ...about }: ManualItem): ChecklistItem {
  return {
    threshold: lookFor,
    effective: { from: null, to: null },
    severity: points > 0 ? "deduct" : "info",
    points,
    cap: points,
    evaluator: "manual",
    params: { lookFor },
    ...about,
  };
}
