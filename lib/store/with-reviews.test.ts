import "fake-indexeddb/auto";

import { expect, test } from "vitest";
import { CHECKLIST, RECORD } from "../../tests/screens/literals.ts";
import { RUNNING } from "../../tests/screens/run-literals.ts";
import { viewed } from "../audit/review/review.fixture.ts";
import { GongkaiDatabase } from "./database.ts";
import { mergeRuns } from "./import-runs.ts";
import { addChange } from "./review-store.ts";
import { withReviews } from "./with-reviews.ts";

const PLANS = "column.plans|/zwgk/ghjh/";
const CHECKLISTS = new Map([[CHECKLIST.id, CHECKLIST]]);

test("a finding dismissed after the audit is not counted on the icon or among the recent audits", async () => {
  const db = new GongkaiDatabase("with-reviews");
  await mergeRuns(db, [{ id: "run-7", record: RECORD, reviews: [], obeysRobots: true }]);
  const run = await db.runs.get("run-7");
  if (run === undefined) throw new Error("the run was not merged");
  expect((await withReviews(db, run, CHECKLISTS)).summary?.tally.fail).toBe(5);
  const [change] = viewed(PLANS, { decision: "false-positive" }).history;
  if (change === undefined) throw new Error("no change");
  await addChange(db, { bureau: RECORD.bureau.homeUrl, key: PLANS, change });
  const reviewed = await withReviews(db, run, CHECKLISTS);
  expect(reviewed.summary?.tally.fail).toBe(4);
  expect(reviewed.summary?.score?.total).toBe(8);
});

test("a run that goes on has no result yet", async () => {
  const db = new GongkaiDatabase("with-reviews-running");
  expect(await withReviews(db, RUNNING, CHECKLISTS)).toBe(RUNNING);
});
