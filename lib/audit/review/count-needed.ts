import type { ChecklistItem } from "../checklist/checklist.ts";

/** Names under which evaluators take the count from which a veto is met (空白栏目 5 个及以上). */
const COUNT_PARAMS = ["threshold"];

/** How many findings a veto needs; null where its parameters do not say, so that nobody guesses. */
export function countNeeded(item: ChecklistItem | null): number | null {
  const values = COUNT_PARAMS.map((name) => item?.params[name]);
  return values.find((value) => typeof value === "number") ?? null;
}
