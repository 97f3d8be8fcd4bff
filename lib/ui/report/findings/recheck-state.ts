import type { Entry } from "../../../export/entries.ts";
import type { CommandError, RecheckResult, Result } from "../../../platform/commands.ts";

/** How looking again at one finding's item stands. */
export type RecheckState =
  | { readonly kind: "running"; readonly entry: Entry }
  | { readonly kind: "fixed" | "still"; readonly entry: Entry; readonly result: RecheckResult }
  | {
      readonly kind: "refused";
      readonly entry: Entry;
      readonly error: CommandError;
      readonly detail: string;
    };

/** What looking again says of this finding: an item may pass as a whole, or lose this finding alone. */
export function recheckStateOf(entry: Entry, answer: Result<RecheckResult>): RecheckState {
  if (!answer.ok) return { kind: "refused", entry, error: answer.error, detail: answer.detail };
  const { value: result } = answer;
  const isFixed = result.after === "pass" || result.mended.includes(entry.key);
  return { kind: isFixed ? "fixed" : "still", entry, result };
}
