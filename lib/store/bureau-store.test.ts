import "fake-indexeddb/auto";

import { expect, test } from "vitest";
import { NOTHING_KNOWN } from "../audit/records/bureau-knowledge.ts";
import { changeBureau, knowledgeOf } from "./bureau-store.ts";
import { GongkaiDatabase } from "./database.ts";

const bureau = { homeUrl: "https://kjj.cangpu.example/", name: "苍浦市科学技术局" };

test("of a bureau nobody has spoken of, nothing is known", async () => {
  expect(await knowledgeOf(new GongkaiDatabase("known-1"), bureau.homeUrl)).toEqual(NOTHING_KNOWN);
});

test("what is said of a bureau is added to what was said before, and to no other bureau", async () => {
  const db = new GongkaiDatabase("known-2");
  await changeBureau(db, bureau, (row) => ({ ...row, otherNames: ["苍浦市科技局"] }));
  await changeBureau(db, bureau, (row) => ({
    ...row,
    corrections: { "https://kjj.cangpu.example/kjxz/": ["column.policy"] },
  }));
  expect(await knowledgeOf(db, bureau.homeUrl)).toMatchObject({
    otherNames: ["苍浦市科技局"],
    corrections: { "https://kjj.cangpu.example/kjxz/": ["column.policy"] },
  });
  expect(await db.bureaus.get(bureau.homeUrl)).toMatchObject({ name: "苍浦市科学技术局", listed: false });
  expect(await knowledgeOf(db, "https://kjj.linxi.example/")).toEqual(NOTHING_KNOWN);
});
