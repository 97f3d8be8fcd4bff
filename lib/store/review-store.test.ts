import "fake-indexeddb/auto";

import { beforeEach, expect, test } from "vitest";
import { decisionOf } from "../audit/review/current-view.ts";
import { NO_OPINION } from "../audit/review/no-opinion.ts";
import type { Change, Decision } from "../audit/review/review.ts";
import { GongkaiDatabase } from "./database.ts";
import { addChange, reviewsOf } from "./review-store.ts";

const CANGPU = "https://kjj.cangpu.example/";
const set = (decision: Decision): Change => ({
  kind: "set",
  at: "2026-11-19T02:00:00Z",
  by: "李文岚",
  opinion: { ...NO_OPINION, decision },
});

let db: GongkaiDatabase;
let count = 0;
beforeEach(() => {
  db = new GongkaiDatabase(`reviews-${(count += 1)}`);
});

test("a history is added to, never rewritten, also by two hands at once", async () => {
  const add = (change: Change) => addChange(db, { bureau: CANGPU, key: "a", change });
  await Promise.all([add(set("confirmed")), add(set("false-positive"))]);
  await add({ kind: "undo", at: "2026-11-19T03:00:00Z", by: "" });
  const reviews = await reviewsOf(db, CANGPU);
  expect(reviews.get("a")?.history).toHaveLength(3);
  expect(decisionOf(reviews, "a")).toBe("confirmed");
});

test("the same key of another bureau is another finding", async () => {
  await addChange(db, { bureau: CANGPU, key: "a", change: set("confirmed") });
  await addChange(db, { bureau: `${CANGPU}b/`, key: "a", change: set("false-positive") });
  expect([...(await reviewsOf(db, CANGPU)).keys()]).toEqual(["a"]);
  expect(decisionOf(await reviewsOf(db, CANGPU), "a")).toBe("confirmed");
});

test("what was decided is still there for a later audit: reviews know no run", async () => {
  await addChange(db, { bureau: CANGPU, key: "a", change: set("not-applicable") });
  await db.runs.clear();
  await db.records.clear();
  expect(decisionOf(await reviewsOf(db, CANGPU), "a")).toBe("not-applicable");
});
