import { Dexie, type Table } from "dexie";

import type { PageFacts } from "../facts/page-facts.ts";
import { RepeatedParts } from "./repeated-parts.ts";
import type { PageRow } from "./rows.ts";

/** Pages that are in memory twice at most: as they come from the disk, and as they are kept. */
const AT_ONCE = 50;

/** All pages of a run, a slice at a time, with what they have in common kept once: ten thousand pages need little more than their own words. */
export async function pagesOf(table: Table<PageRow, [string, string]>, runId: string): Promise<PageFacts[]> {
  const parts = new RepeatedParts();
  const pages: PageFacts[] = [];
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: PageRow[] = await table
      .where("[runId+url]")
      .between([runId, after], [runId, Dexie.maxKey], false, true)
      .limit(AT_ONCE)
      .toArray();
    for (const { facts } of rows) pages.push(parts.kept(facts));
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.url;
  }
  return pages;
}
