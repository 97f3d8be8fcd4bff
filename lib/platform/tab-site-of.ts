import { bureauName } from "../crawl/bureau-name.ts";
import { proposeScopes } from "../crawl/propose-scopes.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import type { TabSite } from "./commands.ts";

/** Whose page this is, as far as it says so itself; `title` is the one that the tab shows. */
export function tabSiteOf(facts: PageFacts, title: string): TabSite {
  const scopes = proposeScopes(facts.url);
  const idCode = facts.site.idCode || (facts.footer.idCode ?? "");
  return {
    title,
    host: new URL(facts.url).host,
    idCode,
    bureau: {
      name: bureauName(facts, title),
      homeUrl: scopes[0] ?? facts.url,
      scopes,
    },
    recognised: idCode !== "" || facts.site.name !== "" || showsDisclosure(facts),
  };
}

function showsDisclosure(facts: PageFacts): boolean {
  return facts.columns.some(({ name }) => /政务公开|政府信息公开|信息公开/.test(name));
}
