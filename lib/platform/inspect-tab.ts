import { proposeScopes } from "../crawl/propose-scopes.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import type { TabSite } from "./commands.ts";
import { readShownPage } from "./shown-page.ts";

/** Whose page the tab shows. Rejects where it cannot be read, see `readShownPage`. */
export async function inspectTab(tabId: number): Promise<TabSite> {
  const { title, facts } = await readShownPage(tabId);
  return siteOf(facts, title);
}

function siteOf(facts: PageFacts, title: string): TabSite {
  const scopes = proposeScopes(facts.url);
  const idCode = facts.site.idCode || (facts.footer.idCode ?? "");
  return {
    title,
    host: new URL(facts.url).host,
    idCode,
    bureau: {
      name: facts.site.name || (facts.footer.sponsor ?? "") || title,
      homeUrl: scopes[0] ?? facts.url,
      scopes,
    },
    recognised: idCode !== "" || facts.site.name !== "" || showsDisclosure(facts),
  };
}

function showsDisclosure(facts: PageFacts): boolean {
  return facts.columns.some(({ name }) => /政务公开|政府信息公开|信息公开/.test(name));
}
