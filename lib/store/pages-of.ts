import { Dexie, type Table } from "dexie";

import type { PageFacts } from "../facts/page-facts.ts";
import { Menus } from "./menus.ts";
import type { PageRow } from "./rows.ts";

/** Pages that are in memory twice at most: as they come from the disk, and as they are kept. */
const AT_ONCE = 50;

/** All pages of a run, a slice at a time, with their menus kept once: ten thousand pages need little more than their own words. */
export async function pagesOf(table: Table<PageRow, [string, string]>, runId: string): Promise<PageFacts[]> {
  const menus = new Menus();
  const pages: PageFacts[] = [];
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: PageRow[] = await table
      .where("[runId+url]")
      .between([runId, after], [runId, Dexie.maxKey], false, true)
      .limit(AT_ONCE)
      .toArray();
    for (const { facts } of rows) pages.push({ ...facts, columns: menus.kept(facts.columns) });
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.url;
  }
  return pages;
}
