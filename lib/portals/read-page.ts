import { finish } from "../facts/steps/finish.ts";
import type { Steps } from "../facts/steps/steps.ts";
import { decodeBody } from "../facts/plain-text/decode.ts";
import { pageSteps } from "../facts/page/page.ts";
import type { PageFacts, Response } from "../facts/page-facts.ts";
import { found } from "../facts/state/page-state.ts";
import { treeColumns } from "./families/channel-tree.ts";
import { emptyFacts } from "./empty-facts.ts";
import { feedPart, isFeedAddress } from "./feeds/feed-facts.ts";
import { programColumns } from "./menus/program-menu.ts";
import { readHtml } from "./read-html.ts";
import { routedUrl } from "./routed-url.ts";
import { parseUrl } from "../facts/addresses/parse-url.ts";

const HTML_TYPE = /html|xml|^text\/plain/i;
const FILE_TYPE =
  /pdf|ms-?word|ms-works|kswps|wps-office|officedocument|ms-excel|ms-powerpoint|octet-stream|zip|rar|ofd|^image\/|^audio\/|^video\//i;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|ofd|wps|et|zip|rar|7z|jpe?g|png|gif|mp4)$/i;

/**
 * Everything one answer of a server says, as facts. `capture` is `rendered` when the body is the page after its
 * scripts ran: an empty list is then blank, not dynamic. Never throws, whatever the bytes.
 */
export function readPage(response: Response, capture: PageFacts["capture"] = "static"): PageFacts {
  return finish(readSteps(response, capture));
}

/** `readPage` in steps: whoever shares a thread with a person reads in short stretches. */
export function* readSteps(response: Response, capture: PageFacts["capture"] = "static"): Steps<PageFacts> {
  const empty = emptyFacts(response, capture);
  try {
    if (parseUrl(response.finalUrl) === null)
      return { ...empty, ...found("error", "bad-address", response.finalUrl) };
    if (isFile(response)) return { ...empty, kind: "document", ...statusState(response) };
    const { text, encoding, isGarbled } = decodeBody(response.body, response.contentType);
    if (isGarbled) return { ...empty, encoding, ...found("error", "garbled", encoding) };
    yield;
    const part = feedPart(response, text);
    if (part !== null) return { ...empty, encoding, ...part };
    const tree = treeColumns(response.finalUrl, text) ?? programColumns(response, text);
    if (tree !== null) return { ...empty, encoding, columns: tree };
    const url = routedUrl(response);
    const page = yield* pageSteps(text, url);
    yield;
    const read = yield* readHtml(page, response.status, capture);
    const facts = { ...empty, encoding, finalUrl: url, ...read };
    return isLostFeed(facts) ? { ...facts, ...found("error", "feed-unreadable", text.slice(0, 80)) } : facts;
  } catch (error) {
    // A page that breaks the reader is a page that could not be read, not a broken audit.
    return { ...empty, ...found("error", "reader-failed", error instanceof Error ? error.message : "") };
  }
}

/** Where rows were asked for, anything else is no page without rows: what stands there was not read. */
function isLostFeed({ finalUrl, state }: PageFacts): boolean {
  return isFeedAddress(new URL(finalUrl)) && state !== "challenge" && state !== "error";
}

function isFile({ contentType, finalUrl, body }: Response): boolean {
  if (HTML_TYPE.test(contentType)) return false;
  const looksLikeHtml = /^[\s\u{feff}]*<(?:!doctype|html|\?xml|!--)/iu.test(
    new TextDecoder("latin1").decode(body.subarray(0, 200)),
  );
  return !looksLikeHtml && (FILE_TYPE.test(contentType) || FILE_NAME.test(new URL(finalUrl).pathname));
}

function statusState({ status }: Response): Pick<PageFacts, "state" | "stateReason"> {
  return status >= 400 ? found("error", "http-status", String(status)) : found("ok", "read", "");
}
