import { capture } from "../../lib/crawl/capture.ts";
import type { Fetched } from "../../lib/crawl/fetch-page.ts";
import type { Answer, Hands } from "../../lib/crawl/hands.ts";
import { answerTo } from "../portal/answer-to.ts";
import type { Answers, Page } from "../portal/dialect.ts";

const NOON = "2026-11-20T04:00:00.000Z";

/** What was made of a page, and of which bytes. */
export type Readings = Map<string, { readonly body: Uint8Array; readonly answer: Answer }>;

/** Hands that read a sample portal in this process, without a network; the same bytes of an address are read once. */
export function portalHands(answers: Answers, host: string, readings: Readings = new Map()): Hands {
  const found = (url: string): { page: Page; finalUrl: string } => {
    const { pathname, search } = new URL(url);
    const answer = answerTo(answers, `${pathname}${search}`);
    return "location" in answer ? found(new URL(answer.location, url).href) : { page: answer, finalUrl: url };
  };
  const ask = (url: string): Fetched => {
    if (new URL(url).host !== host)
      return { ok: false, cause: "needs-permission", detail: new URL(url).host };
    const { page, finalUrl } = found(url);
    const { status, contentType, body } = page;
    return {
      ok: true,
      response: { url, finalUrl, status, contentType, body, fetchedAt: NOON },
      retryAfterMs: 0,
      etag: null,
      lastModified: null,
    };
  };
  return {
    read: async (url) => {
      const fetched = ask(url);
      if (!fetched.ok) return { visit: { ...fetched, outcome: "unread" }, retryAfterMs: 0 };
      const { body } = fetched.response;
      const known = readings.get(url);
      if (known && Buffer.compare(known.body, body) === 0) return known.answer;
      const answer = await capture(url, { ask: (one) => Promise.resolve(ask(one)) });
      readings.set(url, { body, answer });
      return answer;
    },
    robots: () => Promise.resolve({ kind: "none" }),
  };
}
