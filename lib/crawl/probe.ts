import type { Cause } from "../facts/cause.ts";
import { capture, type CapturePorts } from "./capture.ts";
import type { Answer, How } from "./hands.ts";

/** The address opens, whatever lies there cannot or need not be read. */
const OPENS: ReadonlySet<Cause> = new Set<Cause>(["unsupported-type", "too-large"]);
const THERE: Answer = { visit: { outcome: "opens" }, retryAfterMs: 0 };

/**
 * Whether an address opens. A HEAD that says so is believed; one that says anything else proves nothing, for many
 * servers know no HEAD: then the page itself is asked for, and only its own words call a link dead. Never rejects.
 */
export async function probe(url: string, ports: CapturePorts, how: How): Promise<Answer> {
  const head = await ports.ask(url, { method: "HEAD" });
  if (head.ok ? isThere(head.response.status) : OPENS.has(head.cause)) return THERE;
  await how.turn();
  const answer = await capture(url, ports, { ...how, manner: "read", known: null });
  const { visit } = answer;
  if (visit.outcome === "unread") return OPENS.has(visit.cause) ? THERE : answer;
  if (visit.outcome !== "read") return THERE;
  const { state, status } = visit.facts;
  return isThere(status) && state !== "soft-404" && state !== "challenge" ? THERE : answer;
}

function isThere(status: number): boolean {
  return status >= 200 && status < 300;
}
