import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import type { Result, StartRequest } from "../../platform/commands.ts";
import type { RunRow } from "../../store/rows.ts";
import type { ReportPage } from "../report/route.ts";

export type Order = Omit<StartRequest, "tabId">;

/** What the popup asks for. Answers only say whether the wish was taken; what happens is seen in the store. */
export interface PopupActions {
  readonly start: (order: Order) => Promise<Result<unknown>>;
  readonly pause: (runId: string) => Promise<Result<unknown>>;
  readonly resume: (runId: string) => Promise<Result<unknown>>;
  readonly cancel: (runId: string) => Promise<Result<unknown>>;
  /** Shows the page that asks for a verification in the popup's tab, so that a person can pass it. */
  readonly verify: (run: RunRow) => Promise<Result<unknown>>;
  readonly exportCsv: (run: ReviewedRun) => Promise<Result<unknown>>;
  /** Opens the panel beside the page; null where this browser has none. Must be called from a click. */
  readonly openPanel: (() => Promise<Result<unknown>>) | null;
  /** Null opens the report page without a run. */
  readonly openReport: (runId: string | null, page?: ReportPage) => void;
}
