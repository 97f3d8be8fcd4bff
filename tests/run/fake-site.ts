import type { Answer, Clock, Hands } from "../../lib/crawl/hands.ts";
import type { RobotsAnswer } from "../../lib/crawl/robots.ts";
import type { Cause } from "../../lib/facts/cause.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { pageOf } from "../facts/page-of.ts";

export const HOME = "http://kjj.cangpu.example/";

type Reply = Partial<PageFacts> | { readonly cause: Cause };

/** Hands over a site given as a table; remembers what was asked and how much at once. */
export class FakeSite implements Hands {
  readonly asked: string[] = [];
  mostAtOnce = 0;
  #inFlight = 0;

  constructor(
    private readonly replies: (url: string, attempt: number) => Reply | Promise<Reply>,
    private readonly robotsTxt: RobotsAnswer = { kind: "none" },
  ) {}

  robots(): Promise<RobotsAnswer> {
    return Promise.resolve(this.robotsTxt);
  }

  async read(url: string): Promise<Answer> {
    this.asked.push(url);
    this.#inFlight += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#inFlight);
    try {
      await Promise.resolve();
      return answerOf(url, await this.replies(url, this.asked.filter((one) => one === url).length));
    } finally {
      this.#inFlight -= 1;
    }
  }
}

function answerOf(url: string, reply: Reply): Answer {
  const visit =
    "cause" in reply
      ? ({ outcome: "unread", cause: reply.cause, detail: reply.cause } as const)
      : ({ outcome: "read", facts: pageOf({ url, finalUrl: url, ...reply }) } as const);
  return { visit, retryAfterMs: 0 };
}

/** A clock that passes the time it is asked to sleep at once. */
export class FakeClock implements Clock {
  #now = Date.parse("2026-11-20T01:00:00Z");

  now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    this.#now += ms;
    return Promise.resolve();
  }
}

/** A home page that leads to `count` columns. */
export function homeWithColumns(count: number): Partial<PageFacts> {
  const columns = Array.from({ length: count }, (_, i) => ({
    name: `栏目${i + 1}`,
    url: `${HOME}c${i + 1}/`,
  }));
  return { kind: "home", columns };
}
