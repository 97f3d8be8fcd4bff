import type { Site } from "../../lib/audit/site/site.ts";
import { inScope } from "../../lib/facts/addresses/in-scope.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { rowsByAddress } from "../columns/rows-by-address.ts";

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
  const told = (url: string): boolean => {
    const page = site.answered.has(url) ? null : site.pageAt(url);
    return page === null ? site.answered.has(url) : tells(page, statuses);
  };
  const links = [...addressesOf(site)].filter((url) => inScope(url, site.scopes));
  const untold = links.filter((url) => !told(url));
  const traps = untold.filter((url) => site.isTrap(url)).length;
  return { known: links.length - traps, untried: untold.length - traps };
}

function tells({ state, status }: PageFacts, statuses: readonly number[]): boolean {
  if (state === "error") return statuses.includes(status);
  return state !== "challenge";
}

/** What a reader can press; pagers are left out, for their addresses are computed. */
function addressesOf(site: Site): Set<string> {
  const addresses = new Set(rowsByAddress(site).keys());
  const add = ({ url }: { readonly url: string }): void => void addresses.add(site.identityOf(url));
  site.columnLinks.forEach(add);
  for (const { attachments, footerLinks } of site.pages) {
    attachments.forEach(add);
    footerLinks?.forEach(add);
  }
  return addresses;
}
