import { expect, type Page } from "@playwright/test";

import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import { portalReader } from "../corpus/read-portal.ts";
import type { Bureau } from "../portal/bureau.ts";
import { BUREAUS } from "../portal/bureaus/all.ts";
import { startPortal } from "../portal/server.ts";
import { REFERENCE_DATE, test } from "./stage.ts";

/** The blameless bureau on every make of portal; `linxi` itself is TRS. */
const FAMILIES = [...BUREAUS].filter(([name]) => name.startsWith("linxi"));

test("a list that its scripts have drawn has the rows that a reader without scripts finds, in every family", async ({
  chromium,
}) => {
  const tab = await chromium.context.newPage();
  for (const [name, bureau] of FAMILIES)
    await test.step(name, async () => {
      const { lists } = bureau.expected(REFERENCE_DATE);
      const list = lists.find(({ state }) => state === "dynamic") ?? lists[0];
      if (list === undefined) throw new Error(`${name} has no list`);
      const facts = await drawn(tab, bureau, list.path);
      expect([name, facts.state, facts.items.length > 0]).toEqual([name, "ok", true]);
      const known = portalReader(bureau)
        .list(list)
        .pages.flatMap(({ items }) => items.map(named));
      expect(known).toEqual(expect.arrayContaining(facts.items.map(named)));
      expect(facts.items.filter(({ dateSource }) => dateSource !== "list")).toEqual([]);
    });
});

/** What the reader says of a page after its scripts have run; what stands in a frame is a page of its own. */
async function drawn(tab: Page, bureau: Bureau, path: string): Promise<PageFacts> {
  const portal = await startPortal({ bureau, referenceDate: REFERENCE_DATE });
  try {
    await tab.goto(new URL(path, portal.url).href, { waitUntil: "networkidle" });
    const frame = tab.frames().find((one) => one.parentFrame() !== null) ?? tab.mainFrame();
    return readPage(rendered(await frame.content(), frame.url()), "rendered");
  } finally {
    await portal.close();
  }
}

function named({ title, date }: PageFacts["items"][number]): string {
  return `${date ?? ""} ${title}`;
}

function rendered(html: string, url: string): Parameters<typeof readPage>[0] {
  return {
    ...{ url, finalUrl: url, status: 200, contentType: "text/html; charset=utf-8" },
    ...{ body: new TextEncoder().encode(html), fetchedAt: `${REFERENCE_DATE}T00:00:00Z` },
  };
}
