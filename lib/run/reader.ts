import type { Answer, Clock, Hands } from "../crawl/hands.ts";
import type { Turnstile } from "../crawl/turnstile.ts";
import type { Turnstiles } from "../crawl/turnstiles.ts";
import { isTransient, unreadCause } from "../crawl/unread-cause.ts";
import type { Cause } from "../facts/cause.ts";
import type { PageFacts } from "../facts/page-facts.ts";

export interface ReaderPorts {
  readonly hands: Hands;
  readonly clock: Clock;
  readonly turnstiles: Turnstiles;
}

/** What came of one address: its facts where there are any, and why they tell nothing where they do not. */
export interface Reading {
  readonly facts: PageFacts | null;
  readonly cause: Cause | null;
  readonly detail: string;
}

const RETRIES = 2;
const BACKOFF_MS = [1_000, 4_000];
/** Causes with which a site turns a reader away. */
export const REFUSED: ReadonlySet<Cause> = new Set<Cause>(["blocked", "challenge", "robots"]);

/**
 * Reads one address through its host's turnstile, and asks twice more where waiting may help.
 * Null where nobody wants the answer any more (`goesOn`) before it was asked for.
 */
export async function readPolitely(
  url: string,
  { hands, clock, turnstiles }: ReaderPorts,
  goesOn: () => boolean = () => true,
): Promise<Reading | null> {
  const turnstile = turnstiles.of(url);
  for (let attempt = 0; ; attempt += 1) {
    const answer = await askOnce(url, hands, turnstile, goesOn);
    if (answer === null) return null;
    const reading = readingOf(answer);
    const again = reading.cause !== null && isTransient(reading.cause, reading.facts?.status ?? null);
    if (again || (reading.cause !== null && REFUSED.has(reading.cause)))
      turnstile.struggled(answer.retryAfterMs);
    else turnstile.answered();
    if (!again || attempt >= RETRIES || !goesOn()) return reading;
    await clock.sleep(Math.max(answer.retryAfterMs, BACKOFF_MS[attempt] ?? 0));
  }
}

async function askOnce(
  url: string,
  hands: Hands,
  turnstile: Turnstile,
  goesOn: () => boolean,
): Promise<Answer | null> {
  await turnstile.enter();
  try {
    return goesOn() ? await hands.read(url) : null;
  } finally {
    turnstile.leave();
  }
}

function readingOf({ visit }: Answer): Reading {
  if (visit.outcome === "unread") return { facts: null, cause: visit.cause, detail: visit.detail };
  return { facts: visit.facts, cause: unreadCause(visit.facts), detail: `HTTP ${visit.facts.status}` };
}
