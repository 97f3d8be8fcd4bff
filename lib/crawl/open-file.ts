import type { ReadDocument } from "../facts/documents/document-content.ts";
import type { Attachment } from "../facts/page-facts.ts";
import { documentFacts } from "../portals/files/document-facts.ts";
import type { OpenedFile } from "../portals/files/with-files.ts";
import { type Thread, withRests } from "../facts/steps/with-rests.ts";
import { answerSteps } from "./answer-steps.ts";
import type { Ask } from "./capture.ts";

interface OpenPorts {
  readonly ask: Ask;
  readonly readDocument: ReadDocument;
  readonly thread?: Thread | undefined;
}

/** Fetches a page's file and reads it; `title` is the page's, for a file whose head names no year. Never rejects. */
export async function openFile(
  { url }: Attachment,
  title: string,
  { ask, readDocument, thread }: OpenPorts,
): Promise<OpenedFile> {
  const fetched = await ask(url);
  const { visit } = await withRests(answerSteps(fetched), thread);
  if (!fetched.ok || visit.outcome !== "read")
    return unreachable(url, visit.outcome === "unread" ? visit.cause : "");
  if (visit.facts.status >= 400) return unreachable(url, `HTTP ${visit.facts.status}`);
  const content = await readDocument(fetched.response.body);
  const { file, annualReport } = documentFacts({ ...visit.facts, finalUrl: url }, content, title);
  return { url, reading: file ?? { outcome: "unread", why: "unsupported", detail: "" }, annualReport };
}

function unreachable(url: string, detail: string): OpenedFile {
  return { url, reading: { outcome: "unreachable", detail }, annualReport: null };
}
