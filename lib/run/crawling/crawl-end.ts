import { HandsLost } from "../../crawl/hands.ts";
import { NotTheWriter } from "../../store/lease.ts";
import type { PauseReason } from "../../store/rows.ts";

/** How a crawl ended: everything asked for was settled, or why it stopped before. */
export type CrawlEnd =
  | { readonly end: "done" }
  | { readonly end: "stopped" }
  | { readonly end: "hands-lost" }
  /** Another process crawls the run now. */
  | { readonly end: "superseded" }
  | { readonly end: "paused"; readonly because: PauseReason; readonly detail: string };

/** What an error that came in the way of a crawl makes of it. */
export function endOf(error: unknown): CrawlEnd {
  if (error instanceof HandsLost) return { end: "hands-lost" };
  if (error instanceof NotTheWriter) return { end: "superseded" };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const full = /quota/i.test(detail);
  return { end: "paused", because: full ? "storage-full" : "error", detail };
}
