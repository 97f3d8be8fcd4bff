import type { Site } from "../lib/audit/site.ts";
import { inScope } from "../lib/facts/in-scope.ts";
import type { PageFacts } from "../lib/facts/page-facts.ts";
import { normaliseUrl } from "../lib/facts/page-url.ts";
import { rowsByAddress } from "./rows-by-address.ts";

/** Addresses of the bureau's own that some page links to: how many there are, and of how many it is not known whether they open. */
export interface LinksTried {
  readonly known: number;
  readonly untried: number;
}

/**
 * Counts each address once. One that timed out, was closed to programs, or never had its turn is untried; traps are not
 * counted, for nobody can try them all. `statuses`: answers of a server that say the page is gone, and so tell something.
 */
export function linksTried(site: Site, statuses: readonly number[]): LinksTried {
  const answered = new Set(site.answered);
  for (const page of site.pages.filter((one) => tells(one, statuses))) {
    for (const url of [page.url, page.finalUrl]) answered.add(normaliseUrl(url, site.homeUrl) ?? url);
  }
  const links = [...addressesOf(site, answered)].filter((url) => inScope(url, site.scopes));
  const unanswered = links.filter((url) => !answered.has(url));
  const traps = unanswered.filter((url) => site.isTrap(url)).length;
  return { known: links.length - traps, untried: unanswered.length - traps };
}

function tells({ state, status }: PageFacts, statuses: readonly number[]): boolean {
  if (state === "error") return statuses.includes(status);
  return state !== "challenge";
}

/** What a reader can press; pagers are left out, for their addresses are computed. */
function addressesOf(site: Site, answered: ReadonlySet<string>): ReadonlySet<string> {
  const written = [
    ...rowsByAddress(site).keys(),
    ...site.columnLinks.map(({ url }) => url),
    ...site.pages.flatMap(({ attachments, footerLinks = [] }) =>
      [...attachments, ...footerLinks].map(({ url }) => url),
    ),
  ];
  // What answered is an identity already.
  return new Set(
    written.flatMap((url) => (answered.has(url) ? url : (normaliseUrl(url, site.homeUrl) ?? []))),
  );
}
