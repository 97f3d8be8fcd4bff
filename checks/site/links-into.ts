import type { Site } from "../../lib/audit/site/site.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";

/** A link that a reader can press, and the page it stands on. */
export interface LinkInto {
  readonly from: PageFacts;
  readonly name: string;
  readonly url: string;
}

/**
 * The links that lead to these addresses, by normalised address; those on the home page first. Pagers are left out:
 * their addresses are computed, and some portals count more pages than there are.
 */
export function linksInto(targets: ReadonlySet<string>, site: Site): ReadonlyMap<string, LinkInto[]> {
  const found = new Map<string, LinkInto[]>();
  const look = (from: PageFacts, name: string, url: string): void => {
    const id = site.identityOf(url);
    if (!targets.has(id)) return;
    const known = found.get(id);
    if (known) known.push({ from, name, url });
    else found.set(id, [{ from, name, url }]);
  };
  for (const page of homeFirst(site)) {
    for (const { name, url } of page.columns) look(page, name, url);
    for (const { title, url } of page.items) look(page, title, url);
    for (const { name, url } of page.attachments) look(page, name, url);
    for (const { name, url } of page.footerLinks ?? []) look(page, name, url);
  }
  return found;
}

function homeFirst({ home, pages }: Site): PageFacts[] {
  return home === null ? [...pages] : [home, ...pages.filter((page) => page !== home)];
}
