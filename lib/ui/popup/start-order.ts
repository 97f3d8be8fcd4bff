import type { Bureau } from "../../audit/records/run-record.ts";
import type { RunMode } from "../../store/rows.ts";
import type { Order } from "./popup-actions.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

/** The form's fields as the user typed them. */
export interface Draft {
  readonly name: string;
  readonly checklistId: string;
  /** Prefixes of addresses, one a line. */
  readonly scopes: string;
  readonly referenceDate: string;
  readonly mode: RunMode;
  readonly maxPages: string;
  readonly obeysRobots: boolean;
}

export type Fault = "name" | "scopes" | "date" | "pages";

export const MOST_PAGES = 20_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The order of a draft, or the fields that stand in its way. */
export function startOrder(draft: Draft, homeUrl: string): { order: Order; faults: readonly Fault[] } {
  const bureau: Bureau = { name: draft.name.trim(), homeUrl, scopes: scopesOf(draft) };
  const maxPages = Number(draft.maxPages);
  const faults: Fault[] = [];
  if (bureau.name === "") faults.push("name");
  if (bureau.scopes.length === 0 || !bureau.scopes.every(isWebAddress)) faults.push("scopes");
  if (!DAY.test(draft.referenceDate)) faults.push("date");
  if (!Number.isInteger(maxPages) || maxPages < 1 || maxPages > MOST_PAGES) faults.push("pages");
  return {
    order: {
      bureau,
      checklistId: draft.checklistId,
      referenceDate: draft.referenceDate,
      mode: draft.mode,
      maxPages,
      obeysRobots: draft.obeysRobots,
    },
    faults,
  };
}

function scopesOf({ scopes }: Draft): string[] {
  return scopes
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(parseUrl(text)?.protocol ?? "");
}
