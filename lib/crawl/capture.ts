import type { PageFacts, Response } from "../facts/page-facts.ts";
import { feedOf, readFeed } from "../portals/read-feed.ts";
import { readPage } from "../portals/read-page.ts";
import type { ReadDocument } from "../facts/documents/document-content.ts";
import { documentFacts } from "../portals/document-facts.ts";
import { filesToOpen } from "../portals/files-to-open.ts";
import { withFiles } from "../portals/with-files.ts";
import { answerOf } from "./answer-of.ts";
import type { Fetched, Question } from "./fetch-page.ts";
import type { Answer } from "./hands.ts";
import { openFile } from "./open-file.ts";

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
  /** Where the libraries for files can be loaded; without it a file stays unopened. */
  readonly readDocument?: ReadDocument;
}

/**
 * Reads an address in the cheapest way that can be trusted: as it is served; where a script fills its list, from the
 * feed that the script would ask; else as it looks after its scripts ran. A file is opened, and so are the files of a
 * page that only announces them. Never rejects.
 */
export async function capture(url: string, ports: CapturePorts): Promise<Answer> {
  const fetched = await ports.ask(url);
  const answer = answerOf(fetched);
  const { visit } = answer;
  if (!fetched.ok || visit.outcome === "unread") return answer;
  const facts = await fullFacts(visit.facts, fetched.response, ports);
  return facts === visit.facts ? answer : { ...answer, visit: { outcome: "read", facts } };
}

async function fullFacts(served: PageFacts, response: Response, ports: CapturePorts): Promise<PageFacts> {
  const { readDocument } = ports;
  if (served.state === "dynamic")
    return (await fromFeed(served, response, ports)) ?? (await fromFrame(served, ports)) ?? served;
  if (served.state !== "ok" || readDocument === undefined) return served;
  if (served.kind === "document") return documentFacts(served, await readDocument(response.body));
  const files = filesToOpen(served);
  if (files.length === 0) return served;
  const opened = await Promise.all(
    files.map((file) => openFile(file, served.title, { ask: ports.ask, readDocument })),
  );
  return withFiles(served, opened);
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
