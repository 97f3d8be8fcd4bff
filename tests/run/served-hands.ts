import { answerTo } from "../../lib/crawl/answer-to.ts";
import { askRobots } from "../../lib/crawl/ask-robots.ts";
import type { Ask } from "../../lib/crawl/capture.ts";
import { fetchPage } from "../../lib/crawl/fetch-page.ts";
import type { Hands } from "../../lib/crawl/hands.ts";
import { portalAnswers } from "../portal/server.ts";
import { answerTo as portalAnswer } from "../portal/answer-to.ts";
import type { Bureau } from "../portal/bureau.ts";
import { hashOf } from "../../lib/crawl/hash-of.ts";

/** Hands that read a sample bureau without a network, and count what a server would see. */
export class ServedHands implements Hands {
  readonly asked: string[] = [];
  bytes = 0;
  readonly #answers;

  /**
   * @param tells whether the server names its pages' versions; some do not
   * @param date what the server's clock says, as its answers' `Date`; it says nothing where nothing is given
   */
  constructor(
    bureau: Bureau,
    referenceDate: string,
    private readonly tells: (path: string) => boolean = () => true,
    private readonly date?: string,
  ) {
    this.#answers = portalAnswers(bureau, referenceDate);
  }

  readonly read: Hands["read"] = (url, how) => answerTo(url, { ask: this.#ask }, how);
  readonly robots: Hands["robots"] = (origin) => askRobots(this.#ask, origin);

  readonly #ask: Ask = (url, question = {}) => {
    const fetch = (address: string) =>
      Promise.resolve(this.#served(address, question.method, question.headers));
    return fetchPage(fetch, url, () => "2026-11-20T01:00:00.000Z", undefined, question);
  };

  #served(address: string, method: string | undefined, headers: HeadersInit | undefined): Response {
    const { pathname, search, origin } = new URL(address);
    if (pathname !== "/robots.txt") this.asked.push(address);
    const answer = portalAnswer(this.#answers, pathname + search);
    if ("location" in answer) return this.#served(new URL(answer.location, origin).href, method, headers);
    const etag = this.tells(pathname) ? hashOf(answer.body) : null;
    if (etag !== null && new Headers(headers).get("if-none-match") === etag)
      return at(address, new Response(null, { status: 304, headers: this.#clock() }));
    const isHead = method === "HEAD";
    if (!isHead) this.bytes += answer.body.byteLength;
    const told = { ...this.#clock(), "content-type": answer.contentType, ...(etag !== null && { etag }) };
    return at(
      address,
      new Response(isHead ? null : answer.body.slice(), { status: answer.status, headers: told }),
    );
  }

  #clock(): Record<string, string> {
    return this.date === undefined ? {} : { date: this.date };
  }
}

/** A `Response` that one makes oneself has no address. */
function at(url: string, response: Response): Response {
  Object.defineProperty(response, "url", { value: url });
  return response;
}
