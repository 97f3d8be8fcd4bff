import "fake-indexeddb/auto";

import { expect, test } from "vitest";

import { TAB_SITE } from "../../tests/screens/literals.ts";
import { FINISHED } from "../../tests/screens/run-literals.ts";
import { GongkaiDatabase } from "./database.ts";
import { runsOfSite } from "./runs-of-site.ts";

test("finds the runs of a site by either scheme and by its bureau's home, and no other bureau's", async () => {
  const db = new GongkaiDatabase("runs-of-site");
  const { host } = TAB_SITE;
  const origins = [
    `https://${host}`,
    `http://${host}`,
    "https://portal.example",
    "https://kjj.linxi.example",
  ];
  await db.runs.bulkAdd(origins.map((origin) => ({ ...FINISHED, id: origin, origin })));
  const site = { host, bureau: { homeUrl: "https://portal.example/kjj/" } };
  const found = (await runsOfSite(db, site)).map(({ id }) => id);
  expect(found.sort()).toEqual(origins.slice(0, 3).sort());
});
