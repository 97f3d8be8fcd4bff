import { ONCE, type Answer, type Clock, type Hands, type How, type Validators } from "../../crawl/hands.ts";
import { readInside } from "../../crawl/read-inside.ts";
import type { Turnstiles } from "../../crawl/turnstiles.ts";
import { isTransient, unreadCause } from "../../crawl/unread-cause.ts";
import type { Cause } from "../../facts/cause.ts";
import type { PageFacts } from "../../facts/page-facts.ts";

export interface ReaderPorts {
  readonly hands: Hands;
  readonly clock: Clock;
  readonly turnstiles: Turnstiles;
  /** Hears that a host wants rest, before anybody waits for it. */
  readonly onRest?: (() => Promise<void>) | undefined;
}

/** What came of one address: its facts where there are any, and why they tell nothing where they do not. */
export interface Reading {
  readonly facts: PageFacts | null;
  readonly cause: Cause | null;
  readonly detail: string;
  readonly validators: Validators | null;
  /** The line failed while a part of the page was asked for; `cause` is null, for what came was read. */
  readonly lost: Cause | null;
}

export interface Wish {
  readonly manner?: How["manner"];
  /** What was read at the last visit and what the server said of it then. */
  readonly known?: { readonly facts: PageFacts; readonly validators: Validators } | null;
  /** Whether anybody still wants the answer. */
  readonly goesOn?: () => boolean;
}

const RETRIES = 2;
const BACKOFF_MS = [1_000, 4_000];
/** Causes with which a site turns a reader away. */
export const REFUSED: ReadonlySet<Cause> = new Set<Cause>(["blocked", "challenge", "robots"]);

/**
 * Reads one address through its host's turnstile, and asks twice more where waiting may help.
 * Null where nobody wants the answer any more before it was asked for.
 */
export async function readPolitely(
  url: string,
  { hands, clock, turnstiles, onRest }: ReaderPorts,
  { manner = "read", known = null, goesOn = () => true }: Wish = {},
): Promise<Reading | null> {
  const turnstile = turnstiles.of(url);
  const turn = () => turnstile.turn();
  for (let attempt = 0; ; attempt += 1) {
    const how: How = { ...ONCE, manner, attempt, known: known?.validators ?? null, turn };
    const place = turnstile.place(hands);
    const answer = await readInside(hands, url, how, { place, isWanted: goesOn });
    if (answer === null) return null;
    const reading = readingOf(answer, known?.facts ?? null);
    const failure = reading.cause ?? reading.lost;
    const again = failure !== null && isTransient(failure, reading.facts?.status ?? null);
    if (again || (failure !== null && REFUSED.has(failure))) turnstile.struggled(answer.retryAfterMs);
    else turnstile.answered();
    if (!again || attempt >= RETRIES || !goesOn()) return reading;
    if (answer.retryAfterMs > 0) await onRest?.();
    await clock.sleep(Math.max(answer.retryAfterMs, BACKOFF_MS[attempt] ?? 0));
  }
}

function readingOf(answer: Answer, knownFacts: PageFacts | null): Reading {
  const { visit, validators = null, lost = null } = answer;
  switch (visit.outcome) {
    case "unread":
      return { facts: null, cause: visit.cause, detail: visit.detail, validators: null, lost: null };
    case "opens":
      return { facts: null, cause: null, detail: "HEAD", validators: null, lost: null };
    case "unchanged": {
      // Only facts that were offered can be confirmed.
      if (knownFacts === null)
        return { facts: null, cause: "internal-error", detail: "304", validators: null, lost: null };
      const facts = { ...knownFacts, fetchedAt: visit.fetchedAt, serverTime: visit.serverTime };
      return { facts, cause: null, detail: "HTTP 304", validators, lost: null };
    }
    case "read": {
      const { facts } = visit;
      return { facts, cause: unreadCause(facts), detail: `HTTP ${facts.status}`, validators, lost };
    }
  }
}
