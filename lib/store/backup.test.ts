import "fake-indexeddb/auto";

import { beforeEach, describe, expect, test } from "vitest";
import { pageOf } from "../../tests/facts/page-of.ts";
import { checklistOf, itemOf } from "../../tests/facts/site-of.ts";
import { BUREAU, RECORD, SITE_URL } from "../../tests/screens/literals.ts";
import { FINISHED, RUNNING } from "../../tests/screens/run-literals.ts";
import { viewed } from "../audit/review/review.fixture.ts";
import { parseBackup, type Backup } from "./backup-file.ts";
import { changeBureau } from "./bureau-store.ts";
import { GongkaiDatabase } from "./database.ts";
import { deleteBureau, deleteEverything } from "./delete-data.ts";
import { previewRestore, restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const OPTIONS = {
  tool: { name: "gongkai-lens", version: "0.1.0" },
  madeAt: "2026-11-20T01:00:00Z",
  withPages: true,
};

let count = 0;
const emptyStore = () => new GongkaiDatabase(`backup-${(count += 1)}`);

async function fullStore(): Promise<GongkaiDatabase> {
  const db = emptyStore();
  await db.runs.bulkAdd([FINISHED, { ...RUNNING, id: "run-5" }]);
  await db.records.add({
    runId: FINISHED.id,
    record: RECORD,
    rechecks: RECORD.verdicts.slice(0, 1).map((before) => ({
      itemId: before.itemId,
      at: OPTIONS.madeAt,
      before,
      read: [SITE_URL],
    })),
  });
  await db.pages.add({ runId: FINISHED.id, url: BUREAU.homeUrl, facts: pageOf({ url: BUREAU.homeUrl }) });
  await db.frontier.add({
    runId: FINISHED.id,
    url: BUREAU.homeUrl,
    state: "read",
    priority: 0,
    sequence: 0,
    cause: null,
  });
  await db.reviews.add({
    bureau: BUREAU.homeUrl,
    ...viewed("a", { decision: "confirmed", memo: "电话问过" }),
  });
  await changeBureau(db, BUREAU, (row) => ({ ...row, otherNames: ["苍浦市科学技术委员会"] }));
  const checklist = { ...checklistOf(itemOf()), id: "own", revision: 2 };
  await db.checklists.add({ id: "own", revision: 2, checklist, savedAt: OPTIONS.madeAt });
  return db;
}

async function backedUp(db: GongkaiDatabase, options = OPTIONS): Promise<Backup> {
  const parsed = parseBackup((await writeBackup(db, options)).join(""));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.backup;
}

async function contents(db: GongkaiDatabase): Promise<readonly (readonly [string, unknown[]])[]> {
  return Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
}

describe("a back-up", () => {
  test("brings everything back into an empty store, memos too", async () => {
    const db = await fullStore();
    const other = emptyStore();
    await restoreBackup(other, await backedUp(db));
    await db.runs.update("run-5", { state: "paused", pausedBecause: "tab-closed", tabId: null });
    await db.runs.update(FINISHED.id, { tabId: null });
    expect(await contents(other)).toEqual(await contents(db));
  });

  test("can leave the pages at home", async () => {
    expect(await backedUp(await fullStore(), { ...OPTIONS, withPages: false })).not.toHaveProperty("pages");
  });

  test("of an empty store is a back-up like any other", async () => {
    expect(await backedUp(emptyStore())).toMatchObject({ runs: [], checklists: [] });
  });
});

describe("restoring", () => {
  let db: GongkaiDatabase;
  let backup: Backup;
  beforeEach(async () => {
    db = await fullStore();
    backup = await backedUp(db);
  });

  test("says first what it will add and what it will leave as it is, and writes nothing", async () => {
    await db.reviews.clear();
    expect(await previewRestore(db, backup)).toContainEqual({ table: "runs", added: 0, kept: 2 });
    expect(await previewRestore(db, backup)).toContainEqual({ table: "reviews", added: 1, kept: 0 });
    expect(await db.reviews.count()).toBe(0);
  });

  test("never overwrites what is here", async () => {
    await changeBureau(db, BUREAU, (row) => ({ ...row, otherNames: ["新名"] }));
    await restoreBackup(db, backup);
    expect((await db.bureaus.get(BUREAU.homeUrl))?.otherNames).toEqual(["新名"]);
  });

  test("twice adds nothing the second time", async () => {
    const other = emptyStore();
    await restoreBackup(other, backup);
    expect((await restoreBackup(other, backup)).every(({ added }) => added === 0)).toBe(true);
  });

  test("lets a run that was going on wait for its site", async () => {
    const other = emptyStore();
    await restoreBackup(other, backup);
    expect(await other.runs.get("run-5")).toMatchObject({ state: "paused", pausedBecause: "tab-closed" });
  });
});

describe("a file that is no good back-up is refused, with the place", () => {
  test.each([
    ["{", { kind: "cut-off" }],
    ["[]", { kind: "other-file", is: null }],
    [JSON.stringify({ format: "gongkai-lens/run", formatVersion: 1 }), { kind: "other-file", is: "run" }],
    [
      JSON.stringify({ format: "gongkai-lens/backup", formatVersion: 2 }),
      { kind: "unknown-version", version: "2", isLater: true },
    ],
  ])("%s", (text, problem) => {
    expect(parseBackup(text)).toEqual({ ok: false, problem });
  });

  test("a wrong type deep inside", async () => {
    const backup = await backedUp(await fullStore());
    const broken = { ...backup, reviews: [{ bureau: "x", key: 7, history: [] }] };
    expect(parseBackup(JSON.stringify(broken))).toEqual({
      ok: false,
      problem: { kind: "malformed", place: "reviews.0.key" },
    });
  });

  test("a home page that is a script", async () => {
    const backup = await backedUp(await fullStore());
    const hostile = backup.bureaus.map((row) => ({ ...row, homeUrl: "javascript:alert(1)" }));
    expect(parseBackup(JSON.stringify({ ...backup, bureaus: hostile }))).toMatchObject({
      problem: { kind: "malformed", place: "bureaus.0.homeUrl" },
    });
  });
});

describe("deleting", () => {
  test("a bureau takes its audits, pages, reviews and knowledge, and nothing of another", async () => {
    const db = await fullStore();
    const other = { ...BUREAU, homeUrl: "https://kjj.linxi.example/" };
    await db.runs.add({ ...FINISHED, id: "run-9", bureau: other });
    await db.reviews.add({ bureau: other.homeUrl, ...viewed("a", { decision: "confirmed" }) });
    await deleteBureau(db, BUREAU.homeUrl);
    expect(await db.runs.toCollection().primaryKeys()).toEqual(["run-9"]);
    expect(await Promise.all([db.pages, db.frontier, db.records, db.bureaus].map((t) => t.count()))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(await db.reviews.count()).toBe(1);
    expect(await db.checklists.count()).toBe(1);
  });

  test("everything leaves nothing", async () => {
    const db = await fullStore();
    await deleteEverything(db);
    expect((await contents(db)).flatMap(([, rows]) => rows)).toEqual([]);
  });
});
