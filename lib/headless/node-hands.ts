import { askRobots } from "../crawl/ask-robots.ts";
import { answerTo } from "../crawl/answer-to.ts";
import { fetchPage, LIMITS, type FetchLimits, type Fetched, type Question } from "../crawl/fetch-page.ts";
import type { Hands } from "../crawl/hands.ts";
import { CookieJar } from "./cookie-jar.ts";
import { FollowingFetch } from "./following-fetch.ts";
import { loadedReader } from "./loaded-reader.ts";

export interface NodeHandsOptions {
  /** The instant, ISO 8601 with offset Z. */
  readonly now: () => string;
  readonly scopeAllows: (url: string) => boolean;
  /** When it aborts, pages in flight become `cancelled`. */
  readonly signal: AbortSignal;
  readonly limits?: FetchLimits;
}

/** The terminal's pair of hands: pages straight from the network, with the cookies of one audit. */
export function nodeHands({ now, scopeAllows, signal, limits = LIMITS }: NodeHandsOptions): Hands {
  const cookies = new CookieJar();
  const fetchOne = async (url: string, question: Question = {}): Promise<Fetched> => {
    if (!scopeAllows(url)) return { ok: false, cause: "needs-permission", detail: new URL(url).host };
    const following = new FollowingFetch({ cookies, scopeAllows, signal });
    const fetched = await fetchPage(following.fetch, url, now, limits, question);
    if (fetched.ok) return fetched;
    if (signal.aborted) return { ok: false, cause: "cancelled", detail: "" };
    return following.refusal ? { ok: false, ...following.refusal } : fetched;
  };
  return {
    read: (url, how) => answerTo(url, { ask: fetchOne, readDocument: loadedReader }, how),
    robots: (origin) => askRobots(fetchOne, origin),
  };
}
