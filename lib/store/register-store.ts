import { NOTHING_KNOWN } from "../audit/records/bureau-knowledge.ts";
import type { BureauRow, RegisterEntry } from "./bureau-rows.ts";
import type { GongkaiDatabase } from "./database.ts";

/** Puts bureaus on the register, all or none. What is known of one already is kept, its name and the like are replaced. */
export async function putOnRegister(db: GongkaiDatabase, entries: readonly RegisterEntry[]): Promise<void> {
  await db.transaction("rw", db.bureaus, async () => {
    const known = await db.bureaus.bulkGet(entries.map(({ homeUrl }) => homeUrl));
    await db.bureaus.bulkPut(entries.map((entry, index) => listed(entry, known[index])));
  });
}

/** Changes an entry, also its home page: what people have said of the bureau goes with it. */
export async function changeEntry(db: GongkaiDatabase, homeUrl: string, entry: RegisterEntry): Promise<void> {
  await db.transaction("rw", db.bureaus, async () => {
    const known = (await db.bureaus.get(entry.homeUrl)) ?? (await db.bureaus.get(homeUrl));
    if (homeUrl !== entry.homeUrl) await db.bureaus.delete(homeUrl);
    await db.bureaus.put(listed(entry, known));
  });
}

/** Takes bureaus off the register, all or none; their audits and what people have said of them stay. */
export async function takeOffRegister(db: GongkaiDatabase, homeUrls: readonly string[]): Promise<void> {
  await db.bureaus.where("homeUrl").anyOf(homeUrls).modify({ listed: false });
}

function listed(entry: RegisterEntry, known: BureauRow | undefined): BureauRow {
  return { ...NOTHING_KNOWN, ...known, ...entry, listed: true };
}
