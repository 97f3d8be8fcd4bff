import type { GongkaiDatabase } from "./database.ts";
import type { RunRow } from "./rows.ts";
import { parseUrl } from "../facts/addresses/parse-url.ts";

interface Site {
  readonly host: string;
  readonly bureau: { readonly homeUrl: string };
}

/** The runs of the site in a tab, by http and https: those of its host, and those that began at its bureau's home page. */
export function runsOfSite(db: GongkaiDatabase, { host, bureau }: Site): Promise<RunRow[]> {
  const home = parseUrl(bureau.homeUrl)?.origin;
  const origins = new Set([...(home === undefined ? [] : [home]), `https://${host}`, `http://${host}`]);
  return db.runs
    .where("origin")
    .anyOf([...origins])
    .toArray();
}
