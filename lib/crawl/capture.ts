import type { Cause } from "../facts/cause.ts";
import type { PageFacts, Response } from "../facts/page-facts.ts";
import { feedOf, readFeed } from "../portals/read-feed.ts";
import { readSteps } from "../portals/read-page.ts";
import type { Steps } from "../facts/steps/steps.ts";
import { type Thread, withRests } from "../facts/steps/with-rests.ts";
import type { ReadDocument } from "../facts/documents/document-content.ts";
import { documentFacts } from "../portals/files/document-facts.ts";
import { filesToOpen } from "../portals/files/files-to-open.ts";
import { withFiles } from "../portals/files/with-files.ts";
import { answerSteps } from "./answer-steps.ts";
import type { Fetched, Question } from "./fetch-page.ts";
import { ONCE, type Answer, type How } from "./hands.ts";
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
  /** Shared with somebody who waits: a page is read in short stretches. Without it, in one. */
  readonly thread?: Thread | undefined;
}

/** What a script's list gave: its facts, or that the line failed before it could. */
type Filled = PageFacts | Answer["lost"] | null;

/**
 * Reads an address in the cheapest way that can be trusted: not at all where the server says that it has not changed;
 * as it is served; where a script fills its list, from the feed that the script would ask; else as it looks after its
 * scripts ran. A file is opened, and so are the files of a page that only announces them. Never rejects.
 */
export async function capture(url: string, ports: CapturePorts, how: How = ONCE): Promise<Answer> {
  const fetched = await ports.ask(url, firstQuestion(how));
  // Unchanged at another address than the known one: there is nothing to go by, so the page itself must come.
  if (fetched.ok && fetched.response.status === 304 && fetched.response.finalUrl !== how.known?.finalUrl)
    return capture(url, ports, { ...how, known: null });
  const answer = await withRests(answerSteps(fetched, how.known), ports.thread);
  const { visit } = answer;
  if (!fetched.ok || visit.outcome !== "read") return answer;
  return { ...answer, ...(await filledIn(visit.facts, fetched.response, ports, how)) };
}

/** What more there is to an answer than its HTML. */
async function filledIn(
  served: PageFacts,
  response: Response,
  ports: CapturePorts,
  how: How,
): Promise<Partial<Answer>> {
  if (served.state === "dynamic") return fromScript(served, response, ports, how);
  const { readDocument, ask, thread } = ports;
  if (served.state !== "ok" || readDocument === undefined) return {};
  if (served.kind === "document")
    return { visit: read(documentFacts(served, await readDocument(response.body))) };
  const opened = [];
  for (const file of filesToOpen(served)) {
    await how.turn();
    opened.push(await openFile(file, served.title, { ask, readDocument, thread }));
  }
  // A file may be replaced under its name while the page that announces it stays the same.
  return opened.length === 0 ? {} : { validators: null, visit: read(withFiles(served, opened)) };
}

async function fromScript(
  served: PageFacts,
  response: Response,
  ports: CapturePorts,
  how: How,
): Promise<Partial<Answer>> {
  const feed = await fromFeed(served, response, ports, how);
  const filled = isFacts(feed) ? feed : ((await fromFrame(served, ports, how)) ?? feed);
  // What a script filled in changes while the page around it stays the same.
  if (isFacts(filled)) return { validators: null, visit: read(filled) };
  return { validators: null, lost: filled ?? undefined };
}

function read(facts: PageFacts): Answer["visit"] {
  return { outcome: "read", facts };
}

function isFacts(filled: Filled): filled is PageFacts {
  return typeof filled === "object" && filled !== null;
}

/** Whether the page has changed since; after a failure, whether a redirect to another site was in the way. */
function firstQuestion({ known, attempt }: How): Question {
  return {
    ...(known !== null && { headers: conditions(known) }),
    ...(attempt > 0 && { redirect: "manual" as const }),
  };
}

function conditions({ etag, lastModified }: NonNullable<How["known"]>): Record<string, string> {
  return {
    ...(etag !== null && { "if-none-match": etag }),
    ...(lastModified !== null && { "if-modified-since": lastModified }),
  };
}

async function fromFeed(
  shell: PageFacts,
  served: Response,
  { ask }: CapturePorts,
  { turn }: How,
): Promise<Filled> {
  const request = feedOf(served);
  if (request === null) return null;
  const { method, body, headers = {} } = request;
  await turn();
  const fetched = await ask(request.url, { method, body, headers });
  if (!fetched.ok) return lineFailure(fetched.cause);
  const facts = readFeed(shell, request, fetched.response);
  return facts.state === "dynamic" ? null : facts;
}

function lineFailure(cause: Cause): Answer["lost"] | null {
  return cause === "network" || cause === "timeout" ? cause : null;
}

async function fromFrame(
  served: PageFacts,
  { render, thread }: CapturePorts,
  { turn }: How,
): Promise<PageFacts | null> {
  if (render === undefined) return null;
  await turn();
  const rendered = await render(served.url);
  if (rendered === null) return null;
  const facts = await withRests(renderedSteps(served, rendered), thread);
  return tells(facts, rendered) ? facts : null;
}
function renderedSteps(served: PageFacts, rendered: Rendered): Steps<PageFacts> {
  return readSteps(
    {
      url: served.url,
      finalUrl: rendered.finalUrl,
      status: served.status,
      contentType: "text/html; charset=utf-8",
      body: new TextEncoder().encode(rendered.html),
      fetchedAt: served.fetchedAt,
      serverTime: served.serverTime,
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
