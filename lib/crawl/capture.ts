import type { PageFacts, Response } from "../facts/page-facts.ts";
import { feedOf, readFeed } from "../portals/read-feed.ts";
import { readPage } from "../portals/read-page.ts";
import { answerOf } from "./answer-of.ts";
import type { Fetched, Question } from "./fetch-page.ts";
import type { Answer } from "./hands.ts";

/** A page after its scripts ran. */
export interface Rendered {
  readonly html: string;
  readonly finalUrl: string;
  /** Data requests the page's scripts made, and how many of them were refused or lost. */
  readonly asked: number;
  readonly failed: number;
}

/** Asks a server for one address. Never rejects. */
export type Ask = (url: string, question?: Question) => Promise<Fetched>;

export interface CapturePorts {
  readonly ask: Ask;
  /** Where there is a browser: null when the page cannot be rendered. */
  readonly render?: (url: string) => Promise<Rendered | null>;
}

/**
 * Reads an address in the cheapest way that can be trusted: as it is served; where a script fills its list, from the
 * feed that the script would ask; else as it looks after its scripts ran. Never rejects.
 */
export async function capture(url: string, ports: CapturePorts): Promise<Answer> {
  const fetched = await ports.ask(url);
  const answer = answerOf(fetched);
  const { visit } = answer;
  if (!fetched.ok || visit.outcome === "unread" || visit.facts.state !== "dynamic") return answer;
  const facts =
    (await fromFeed(visit.facts, fetched.response, ports)) ?? (await fromFrame(visit.facts, ports));
  return facts === null ? answer : { ...answer, visit: { outcome: "read", facts } };
}

async function fromFeed(
  shell: PageFacts,
  served: Response,
  { ask }: CapturePorts,
): Promise<PageFacts | null> {
  const request = feedOf(served);
  if (request === null) return null;
  const { method, body, headers = {} } = request;
  const fetched = await ask(request.url, { method, body, headers });
  if (!fetched.ok) return null;
  const facts = readFeed(shell, request, fetched.response);
  return facts.state === "dynamic" ? null : facts;
}

async function fromFrame(served: PageFacts, { render }: CapturePorts): Promise<PageFacts | null> {
  const rendered = (await render?.(served.url)) ?? null;
  if (rendered === null) return null;
  const facts = factsOf(served, rendered);
  return tells(facts, rendered) ? facts : null;
}

function factsOf(served: PageFacts, rendered: Rendered): PageFacts {
  return readPage(
    {
      url: served.url,
      finalUrl: rendered.finalUrl,
      status: served.status,
      contentType: "text/html; charset=utf-8",
      body: new TextEncoder().encode(rendered.html),
      fetchedAt: served.fetchedAt,
    },
    "rendered",
  );
}

/**
 * Whether the rendered page may be believed. Rows are rows; but a list that stayed empty is only empty when the page
 * asked for its rows and was answered: a lost request would accuse the bureau of a blank column.
 */
function tells(facts: PageFacts, rendered: Rendered): boolean {
  if (facts.state !== "blank") return facts.state !== "dynamic";
  return rendered.asked > 0 && rendered.failed === 0;
}
