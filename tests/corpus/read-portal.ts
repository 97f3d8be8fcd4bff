import type { PageFacts, Response } from "../../lib/facts/page-facts.ts";
import { feedOf, readFeed } from "../../lib/portals/read-feed.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import { answerTo } from "../portal/answer-to.ts";
import type { Bureau, ExpectedList } from "../portal/bureau.ts";
import { portalAnswers } from "../portal/server.ts";

/** A list as a crawler without a browser sees it: its first page as written, then with its feed, then the pages after it. */
export interface ListSeen {
  readonly written: PageFacts;
  readonly pages: readonly PageFacts[];
  /** The family whose feed was asked, "" where none was. */
  readonly feed: string;
}

const DAY = "2026-11-20";
const MOST_PAGES = 10;

/** Reads a sample portal as a network would give it, fragments lost. */
export function portalReader(bureau: Bureau): {
  fetch(url: string): Response;
  list(expected: ExpectedList): ListSeen;
} {
  const answers = portalAnswers(bureau, DAY);
  const site = `https://${bureau.identity.host}`;
  const fetch = (url: string): Response => {
    const { pathname, search, href } = new URL(url, site);
    const answer = answerTo(answers, `${pathname}${search}`);
    if ("location" in answer) return { ...fetch(answer.location), url: href };
    const { status, contentType, body } = answer;
    return {
      url: href,
      finalUrl: `${site}${pathname}${search}`,
      status,
      contentType,
      body,
      fetchedAt: `${DAY}T00:00:00Z`,
    };
  };
  const list = ({ path }: ExpectedList): ListSeen => {
    const answer = fetch(path);
    const written = readPage(answer);
    const request = written.state === "dynamic" ? feedOf(answer) : null;
    const first = request === null ? written : readFeed(written, request, fetch(request.url));
    return { written, pages: following(first, fetch), feed: request?.family ?? "" };
  };
  return { fetch, list };
}

function following(first: PageFacts, fetch: (url: string) => Response): PageFacts[] {
  const pages = [first];
  for (let next = first.pager?.next ?? null; next !== null && pages.length < MOST_PAGES;) {
    const page = readPage(fetch(next));
    pages.push(page);
    next = page.pager?.next ?? null;
  }
  return pages;
}
