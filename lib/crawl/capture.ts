import type { PageFacts } from "../facts/page-facts.ts";
import { readPage } from "../portals/read-page.ts";
import { answerOf } from "./answer-of.ts";
import type { Fetched } from "./fetch-page.ts";
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
export type Ask = (url: string) => Promise<Fetched>;

export interface CapturePorts {
  readonly ask: Ask;
  /** Where there is a browser: null when the page cannot be rendered. */
  readonly render?: (url: string) => Promise<Rendered | null>;
}

/**
 * Reads an address in the cheapest way that can be trusted: as it is served, and where a script fills its list, as
 * it looks after its scripts ran. Never rejects.
 */
export async function capture(url: string, ports: CapturePorts): Promise<Answer> {
  const answer = answerOf(await ports.ask(url));
  const { visit } = answer;
  if (visit.outcome === "unread" || visit.facts.state !== "dynamic" || !ports.render) return answer;
  const rendered = await ports.render(url);
  const facts = rendered === null ? null : factsOf(visit.facts, rendered);
  return facts === null || !tells(facts, rendered)
    ? answer
    : { ...answer, visit: { outcome: "read", facts } };
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
function tells(facts: PageFacts, rendered: Rendered | null): boolean {
  if (facts.state !== "blank") return facts.state !== "dynamic";
  return rendered !== null && rendered.asked > 0 && rendered.failed === 0;
}
