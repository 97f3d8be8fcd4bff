import type { Cause } from "../facts/cause.ts";
import type { PageState } from "../facts/page-facts.ts";
import { byText } from "./by-text.ts";
import type { Coverage } from "./run-record.ts";
import type { Site } from "./site.ts";

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
    const cause = page.state === "error" && GONE.has(page.status) ? null : UNUSABLE[page.state];
    return cause ? [{ url: page.url, cause }] : [];
  });
  const assessed = site.pages.length - unusable.length;
  const notAssessed = [...site.notAssessed.map(({ url, cause }) => ({ url, cause })), ...unusable];
  return {
    assessed,
    known: assessed + notAssessed.length,
    notAssessed: notAssessed.sort(byText(({ url }) => url)),
  };
}
