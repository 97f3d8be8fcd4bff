import { cause as causes, type Cause } from "../../facts/cause.ts";
import type { FileReading } from "../../facts/documents/file-reading.ts";
import type { PageFacts, PageState } from "../../facts/page-facts.ts";
import { byText } from "../site/by-text.ts";
import type { Coverage } from "../records/run-record.ts";
import type { NotAssessed, Site } from "../site/site.ts";

/** The server says that there is no such page: that was read, and is a fact about the link. */
const GONE = new Set([404, 410]);

/** Why a page that answered still told nothing; a list that only a script can fill is of a type the reader cannot read. */
const UNUSABLE: Partial<Record<PageState, Cause>> = {
  challenge: "challenge",
  error: "http-error",
  dynamic: "unsupported-type",
};

/** How much of the known site was read well enough to judge by. */
export function coverageOf(site: Site): Coverage {
  const unusable = site.pages.flatMap((page) => {
    const cause = causeOf(page);
    return cause === null ? [] : [{ url: page.url, cause }];
  });
  const assessed = site.pages.length - unusable.length;
  const left = [...site.notAssessed.map(({ url, cause }) => ({ url, cause })), ...unusable];
  const notAssessed = [...left, ...unreadFiles(site, left)];
  return {
    assessed,
    known: assessed + notAssessed.length,
    notAssessed: notAssessed.sort(byText(({ url }) => url)),
  };
}

function causeOf({ state, status, kind, file }: PageFacts): Cause | null {
  if (state === "error" && GONE.has(status)) return null;
  if (state === "ok" && kind === "document")
    return file === undefined ? "unsupported-type" : causeOfFile(file);
  return UNUSABLE[state] ?? null;
}

/** Files of pages that were opened in vain and are no page of their own. Those nobody opened are asked for by no item, and those gone are a fact. */
function unreadFiles({ pages }: Site, left: readonly NotAssessed[]): NotAssessed[] {
  const found = new Map<string, Cause>();
  for (const { attachments } of pages) {
    for (const { url, reading } of attachments) {
      const cause = reading === undefined ? null : causeOfFile(reading);
      if (cause !== null) found.set(url, cause);
    }
  }
  if (found.size === 0) return [];
  const asked = [...left.map(({ url }) => url), ...pages.flatMap(({ url, finalUrl }) => [url, finalUrl])];
  for (const url of asked) found.delete(url);
  return [...found].map(([url, cause]) => ({ url, cause }));
}

/** A scan, a locked file, an old format: the file is there, its words are for a person. */
function causeOfFile(reading: FileReading): Cause | null {
  switch (reading.outcome) {
    case "read":
      return null;
    case "unread":
      return reading.why === "too-large" ? "too-large" : "unsupported-type";
    case "unreachable":
      return causes.safeParse(reading.detail).data ?? null;
  }
}
