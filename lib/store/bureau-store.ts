import { NOTHING_KNOWN, type BureauKnowledge } from "../audit/records/bureau-knowledge.ts";
import type { BureauRow } from "./bureau-rows.ts";
import type { GongkaiDatabase } from "./database.ts";

/** What people have said of the bureau with this home page. */
export async function knowledgeOf(db: GongkaiDatabase, homeUrl: string): Promise<BureauKnowledge> {
  const { corrections, synonyms, otherNames, notApplicable, answers, properties } =
    (await db.bureaus.get(homeUrl)) ?? NOTHING_KNOWN;
  return { corrections, synonyms, otherNames, notApplicable, answers, properties };
}

/**
 * Changes what is kept of a bureau, in one transaction; a bureau nobody has spoken of begins with nothing known.
 * Rejects, and writes nothing, where the store is full.
 */
export async function changeBureau(
  db: GongkaiDatabase,
  bureau: Pick<BureauRow, "homeUrl" | "name">,
  change: (row: BureauRow) => BureauRow,
): Promise<void> {
  await db.transaction("rw", db.bureaus, async () => {
    await db.bureaus.put(change((await db.bureaus.get(bureau.homeUrl)) ?? blankRow(bureau)));
  });
}

function blankRow({ homeUrl, name }: Pick<BureauRow, "homeUrl" | "name">): BureauRow {
  return { ...NOTHING_KNOWN, homeUrl, name, region: "", level: null, scopes: [], listed: false };
}
