import type { Cause } from "../facts/cause.ts";
import type { PageState } from "../facts/page-facts.ts";
import { byText } from "./by-text.ts";
import type { Coverage } from "./run-record.ts";
import type { Site } from "./site.ts";

/**
 * A page that answered and still told nothing. The list of causes is closed: a page that says it is not there is an
 * http-error whatever its status, and a list that only a script can fill is of a type the reader cannot read.
 */
const UNUSABLE: Partial<Record<PageState, Cause>> = {
  challenge: "challenge",
  error: "http-error",
  "soft-404": "http-error",
  dynamic: "unsupported-type",
};

/** How much of the known site was read well enough to judge by. */
export function coverageOf(site: Site): Coverage {
  const unusable = site.pages.flatMap((page) => {
    const cause = UNUSABLE[page.state];
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
