import type { Cause } from "../facts/cause.ts";
import type { PageFacts } from "../facts/page-facts.ts";

/** Answers with which firewalls of government sites turn a reader away. */
const REFUSALS = new Set([401, 403, 422, 521]);
/** Asks for patience, whatever the page says: waiting helps, solving a riddle does not. */
const BUSY = new Set([429, 503]);
/** The server says that there is no such page: that was read, and is a fact about the link. */
const GONE = new Set([404, 410]);
/** What no verification opens: a firewall's refusal, and a site that is being worked on. */
const CHALLENGED: ReadonlyMap<string, Cause> = new Map([
  ["refused", "blocked"],
  ["maintenance", "http-error"],
]);
const TRANSIENT: ReadonlySet<Cause> = new Set<Cause>(["timeout", "network"]);

/** Why the answer of a server tells nothing about the page, or null when it does tell. */
export function unreadCause(facts: PageFacts): Cause | null {
  if (BUSY.has(facts.status)) return "http-error";
  if (facts.state === "challenge") return CHALLENGED.get(facts.stateReason.code) ?? "challenge";
  // An answer that broke the reader is the reader's fault, not the page's.
  if (facts.state === "error" && facts.status < 400)
    return facts.stateReason.code === "garbled" ? "decode-error" : "internal-error";
  if (facts.status < 400 || GONE.has(facts.status)) return null;
  return REFUSALS.has(facts.status) ? "blocked" : "http-error";
}

/** Whether asking again a moment later may help. */
export function isTransient(cause: Cause, status: number | null): boolean {
  if (cause === "http-error") return status !== null && (status >= 500 || status === 429);
  return TRANSIENT.has(cause);
}
