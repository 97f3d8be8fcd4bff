import "fake-indexeddb/auto";

import { expect, test } from "vitest";
import { checklistOf, itemOf } from "../../tests/facts/site-of.ts";
import { keepChecklist, ownChecklists } from "./checklist-store.ts";
import { GongkaiDatabase } from "./database.ts";

const SAVED = "2026-11-20T01:00:00Z";
const list = (id: string, points: number) => ({ ...checklistOf(itemOf({ points })), id, revision: 7 });

test("each saving is a revision of its own, and the ones before stay as they were", async () => {
  const db = new GongkaiDatabase("checklists-1");
  expect(await keepChecklist(db, list("own", 2), SAVED)).toMatchObject({ revision: 1 });
  expect(await keepChecklist(db, list("own", 3), SAVED)).toMatchObject({ revision: 2 });
  expect(await keepChecklist(db, list("other", 4), SAVED)).toMatchObject({ revision: 1 });
  const kept = await ownChecklists(db);
  expect(kept.map(({ id, revision, items }) => [id, revision, items[0]?.points])).toEqual([
    ["other", 1, 4],
    ["own", 1, 2],
    ["own", 2, 3],
  ]);
});
