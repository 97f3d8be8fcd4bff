import "fake-indexeddb/auto";

import { beforeEach, describe, expect, test } from "vitest";
import { RECORD } from "../../tests/screens/literals.ts";
import { viewed } from "../audit/review/review.fixture.ts";
import { GongkaiDatabase } from "./database.ts";
import { mergeRuns, previewMerge, type ForeignRun } from "./import-runs.ts";

const RUN: ForeignRun = {
  id: "run-7",
  record: RECORD,
  reviews: [viewed("a", { decision: "confirmed" })],
  obeysRobots: null,
};

let db: GongkaiDatabase;
let count = 0;
beforeEach(() => {
  db = new GongkaiDatabase(`import-${(count += 1)}`);
});

describe("runs from a file", () => {
  test("are looked at before anything is written", async () => {
    expect(await previewMerge(db, [RUN])).toMatchObject([{ isNew: true, keptReviews: 0 }]);
    expect(await db.runs.count()).toBe(0);
  });

  test("arrive with record, result and reviews", async () => {
    await mergeRuns(db, [RUN]);
    expect(await db.runs.get("run-7")).toMatchObject({
      state: "finished",
      origin: "https://kjj.cangpu.example",
      summary: { tally: { fail: 5 }, score: { total: 6 }, coverage: { assessed: 412, known: 420 } },
    });
    expect(await db.records.get("run-7")).toEqual({ runId: "run-7", record: RECORD });
    expect(await db.reviews.count()).toBe(1);
  });

  test("never overwrite a run of the same id, nor a view of the same finding", async () => {
    await mergeRuns(db, [RUN]);
    const other: ForeignRun = {
      ...RUN,
      record: { ...RECORD, verdicts: [] },
      reviews: [viewed("a", { decision: "false-positive" }), viewed("b", { decision: "confirmed" })],
    };
    expect(await mergeRuns(db, [other])).toMatchObject([{ isNew: false, keptReviews: 1 }]);
    expect((await db.records.get("run-7"))?.record.verdicts).toHaveLength(RECORD.verdicts.length);
    expect(await db.reviews.get([RECORD.bureau.homeUrl, "a"])).toMatchObject({
      history: [{ opinion: { decision: "confirmed" } }],
    });
    expect(await db.reviews.count()).toBe(2);
  });

  test("twice in one lot are one run", async () => {
    expect((await mergeRuns(db, [RUN, RUN])).map(({ isNew }) => isNew)).toEqual([true, false]);
    expect(await db.runs.count()).toBe(1);
  });

  test("are all written or none", async () => {
    const broken: ForeignRun = {
      ...RUN,
      id: "run-8",
      record: { ...RECORD, bureau: { ...RECORD.bureau, homeUrl: "no address" } },
    };
    await expect(mergeRuns(db, [RUN, broken])).rejects.toThrow();
    expect(await db.runs.count()).toBe(0);
    expect(await db.reviews.count()).toBe(0);
  });
});
