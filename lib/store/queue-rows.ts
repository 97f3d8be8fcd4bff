/**
 * Where a bureau stands in the queue of audits. `held`: the queue is paused before it. `opening`: its site is being opened
 * in a tab. `stopped`: its audit came to a halt, or could not begin; `because` says why.
 */
export type QueueState = "waiting" | "held" | "opening" | "running" | "done" | "stopped";

/** Why a queued audit did not come to its end: the site, or what the user would have to do. */
export type QueueStop =
  | "needs-permission"
  | "not-opened" // the site did not open in a tab
  | "wrong-site" // its home page led to another site; `detail` names it
  | "not-started" // the audit was refused; `detail` says why
  | "blocked"
  | "tab-closed"
  | "error";

/** One bureau that is to be audited, in the order of `id`. */
export interface QueueRow {
  readonly id: number;
  readonly homeUrl: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly checklistId: string;
  readonly state: QueueState;
  readonly because: QueueStop | null;
  readonly detail: string;
  /** Null until its audit was started. */
  readonly runId: string | null;
  /** The tab that the queue opened; it is closed again when the audit has ended. */
  readonly tabId: number | null;
  /** How often its site was opened: a worker that dies on the same site again and again must not try for ever. */
  readonly attempts: number;
}
