import type { ReviewedRun } from "../../../audit/review/apply-reviews.ts";
import type { Rectification } from "../../../audit/review/review.ts";
import type { RegisterFile } from "../../../export/register/register-file.ts";
import type { RegisterEntry } from "../../../store/bureau-rows.ts";
import type { QueueOrder } from "../../../store/queue-store.ts";

/** Findings of one bureau that are to be mended by the same day. */
export interface DueRectification {
  readonly homeUrl: string;
  readonly deadline: NonNullable<Rectification["deadline"]>;
  readonly findings: number;
}

/** What the register may do. Each promise rejects, with nothing written, where the store is full. */
export interface RegisterDesk {
  readonly read: (file: File) => Promise<RegisterFile>;
  readonly put: (entries: readonly RegisterEntry[]) => Promise<void>;
  readonly change: (homeUrl: string, entry: RegisterEntry) => Promise<void>;
  readonly remove: (homeUrls: readonly string[]) => Promise<void>;
  /** Asks for the hosts and queues the bureaus; false where the user declined. To be called from a click. */
  readonly start: (orders: readonly QueueOrder[]) => Promise<boolean>;
  readonly hold: (hold: boolean) => Promise<void>;
  readonly dequeue: (id: number) => Promise<void>;
  /** Ends the audit that goes on: what was read is judged, and the queue goes on. */
  readonly endNow: (runId: string) => Promise<void>;
  /** These audits as people have decided them; one whose record is gone is left out. */
  readonly reviewed: (runIds: readonly string[]) => Promise<readonly ReviewedRun[]>;
  /** What waits to be mended, soonest first. */
  readonly due: () => Promise<readonly DueRectification[]>;
}
