import "fake-indexeddb/auto";

import { expect, test } from "vitest";
import { CHECKLIST, RECORD } from "../../tests/screens/literals.ts";
import { FINISHED, RUNNING } from "../../tests/screens/run-literals.ts";
import { applyReviews } from "../audit/review/apply-reviews.ts";
import { publicReview } from "../audit/review/public-review.ts";
import { viewed } from "../audit/review/review.fixture.ts";
import { parseBackup } from "../store/backup-file.ts";
import { GongkaiDatabase } from "../store/database.ts";
import { mergeRuns } from "../store/import-runs.ts";
import { restoreBackup } from "../store/restore-backup.ts";
import type { PauseReason, RunRow } from "../store/rows.ts";
import { writeBackup } from "../store/write-backup.ts";
import { parseRunFile } from "./run-file.ts";

const PLANS = "column.plans|/zwgk/ghjh/";
const REVIEW = viewed(PLANS, { decision: "false-positive" });
const { judged, record } = applyReviews(RECORD, new Map([[PLANS, REVIEW]]), CHECKLIST);
const id = "run-4";
const reviews = [publicReview(REVIEW)];
const bare = { ...record, judged: { verdicts: judged.verdicts, score: judged.score } };
const FIRST_COLUMN = { ...RECORD.columns[0], matchedBy: [{ itemId: "column.plans", by: "name", score: 1 }] };

/** What the file of an audit has held, from the first program on; the version of its envelope is 1 in all of them. */
const RUN_FILES: readonly (readonly [string, unknown])[] = [
  ["the terminal's, with the record alone", RECORD],
  [
    "the first of the screen, with id and reviews, from before it was kept whether robots.txt was obeyed",
    { ...bare, id, reviews },
  ],
  ["one that says whether robots.txt was obeyed", { ...bare, id, reviews, obeysRobots: false }],
  ["one that says how its columns were recognised", { ...bare, id, reviews, columns: [FIRST_COLUMN] }],
  [
    "one whose score has bonus, grade and notes, and that says what it was weighed by",
    {
      ...RECORD,
      score: { ...RECORD.score, bonus: 1, grade: "open", notes: [{ zh: "未计入", en: "not counted" }] },
      standing: { properties: { 城中区: true } },
    },
  ],
  ["one of a later program that keeps more beside", { ...RECORD, seal: "a later addition" }],
];

test.each(RUN_FILES)("an audit's file still loads: %s", async (_, file) => {
  const parsed = parseRunFile(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const db = new GongkaiDatabase(`older-${crypto.randomUUID()}`);
  await mergeRuns(db, [parsed.run]);
  expect(await db.runs.get(parsed.run.id)).toMatchObject({ state: "finished", bureau: RECORD.bureau });
  expect((await db.records.get(parsed.run.id))?.record.verdicts).toEqual(RECORD.verdicts);
});

/** A back-up as the first program wrote it: runs knew no revision, no lease and no rest, and there were no checklists. */
const FIRST_BACKUP = {
  format: "gongkai-lens/backup",
  formatVersion: 1,
  tool: { name: "gongkai-lens", version: "0.1.0" },
  madeAt: "2026-11-20T01:00:00Z",
  runs: [{ ...FINISHED, id: "run-1", obeysRobots: null }],
  records: [{ runId: "run-1", record: RECORD }],
  reviews: [{ bureau: RECORD.bureau.homeUrl, ...viewed(PLANS, { decision: "confirmed", memo: "电话问过" }) }],
  bureaus: [],
  checklists: [],
};

test("the first back-up still comes back whole", async () => {
  const parsed = parseBackup(JSON.stringify(FIRST_BACKUP));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const db = new GongkaiDatabase(`older-${crypto.randomUUID()}`);
  await restoreBackup(db, parsed.backup);
  expect((await db.records.get("run-1"))?.record).toEqual(RECORD);
  expect(await db.reviews.toArray()).toEqual(FIRST_BACKUP.reviews);
});

const still = (pausedBecause: PauseReason): RunRow => ({
  ...RUNNING,
  state: "paused",
  pausedBecause,
  tabId: null,
});
/** Every reason there is: one that the back-up did not know would lock up all that is in it. */
const STANDING: Readonly<Record<PauseReason, RunRow>> = {
  user: still("user"),
  "tab-closed": still("tab-closed"),
  offline: still("offline"),
  blocked: still("blocked"),
  challenge: still("challenge"),
  "storage-full": still("storage-full"),
  error: still("error"),
};

test.each(Object.entries(STANDING))(
  "a back-up with an audit that stands still because of %s comes back",
  async (_, run) => {
    const db = new GongkaiDatabase(`older-${crypto.randomUUID()}`);
    await db.runs.add(run);
    const { tool, madeAt } = FIRST_BACKUP;
    const parsed = parseBackup((await writeBackup(db, { tool, madeAt, withPages: true })).join(""));
    expect(parsed).toMatchObject({ ok: true, backup: { runs: [run] } });
  },
);
