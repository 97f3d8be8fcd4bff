import "fake-indexeddb/auto";

import { beforeEach, expect, test } from "vitest";

import { checklists, registry } from "../../../checks/index.ts";
import { pageOf } from "../../../tests/facts/page-of.ts";
import { decided } from "../../audit/review/review.fixture.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { Answer } from "../../audit/records/standing.ts";
import { memoryStore } from "../../headless/memory-store.ts";
import { changeBureau } from "../../store/bureau-store.ts";
import { GongkaiDatabase } from "../../store/database.ts";
import { dexieRunStore } from "../../store/dexie-run-store.ts";
import { addChange } from "../../store/review-store.ts";
import type { RunRow } from "../../store/rows.ts";
import type { RunStore } from "../../store/run-store.ts";
import { judgeRun } from "./judge-run.ts";

const HOME = "http://kjj.cangpu.example/";
const FUND = "funds.published";
const NAMES = ["a", "b", "c", "d", "e"];

let db: GongkaiDatabase;
let store: RunStore;
let count = 0;
beforeEach(async () => {
  db = new GongkaiDatabase(`peers-${(count += 1)}`);
  store = dexieRunStore(db);
  await explain(HOME);
  await store.create(OWN, []);
  await store.commit({ runId: OWN.id, page: { url: HOME, facts: PAGE }, frontier: [], run: {} });
});

test("an explained gap is charged once two of five other bureaus have published, and not before", async () => {
  await keep(NAMES, ["a"]);
  expect(await fundVerdict()).toMatchObject({ deduction: 0, reason: told("已说明理由 1 处，不扣分") });
  await keep(["b"], ["b"], "later");
  expect(await fundVerdict()).toMatchObject({ deduction: 2, reason: told("但同行已普遍公开，照扣") });
});

test("fewer than five others prove no custom: the explanation stands, and that is said", async () => {
  await keep(NAMES.slice(1), NAMES);
  expect(await fundVerdict()).toMatchObject({ deduction: 0, reason: told("未用同行规则") });
});

test("judged twice over the same store the record is the same, byte for byte", async () => {
  await keep(NAMES, NAMES);
  const [first, second] = [await judgeRun(OWN, PORTS()), await judgeRun(OWN, PORTS())];
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
});

test("a bureau counts by its newest run of this revision, after review, and never for itself", async () => {
  const wanted = { homeUrl: HOME, checklist: { id: "hubei-2009", revision: REVISION } };
  await keep(["a"], []);
  await keep(["a"], ["a"], "later");
  await keep(["b"], [], "old", REVISION + 1);
  await store.keep({ ...OWN, id: "own-2" }, recordOf(HOME, "pass", REVISION));
  const home = "http://a.example/";
  const change = decided({ [FUND]: "confirmed" }).get(FUND)?.history[0];
  if (change) await addChange(db, { bureau: home, key: FUND, change });
  const others = await store.others(wanted);
  expect(others.map(({ record }) => record.bureau.homeUrl)).toEqual([home]);
  expect(others[0]?.record.verdicts[0]?.verdict).toBe("pass");
  expect(others[0]?.reviews.has(FUND)).toBe(true);
});

test("a terminal's store gives the other bureaus of its runs too", async () => {
  const memory = memoryStore();
  store = memory;
  await keep(["b", "a"], []);
  const checklist = { id: "hubei-2009", revision: REVISION };
  const found = await memory.others({ homeUrl: HOME, checklist });
  expect(found.map(({ record }) => record.bureau.homeUrl)).toEqual([
    "http://a.example/",
    "http://b.example/",
  ]);
});

const REVISION = checklists.get("hubei-2009")?.revision ?? 0;
const PORTS = () => ({ store, checklists, registry, toolVersion: "1" });
const PAGE = pageOf({ url: HOME, kind: "home" });
const OWN: RunRow & { finishedAt: string } = {
  id: "own",
  bureau: { name: "苍浦市科学技术局", homeUrl: HOME, scopes: [HOME] },
  origin: "http://kjj.cangpu.example",
  checklistId: "hubei-2009",
  referenceDate: "2026-11-20",
  mode: "columns",
  obeysRobots: true,
  robots: {},
  maxPages: 10,
  state: "finished",
  pausedBecause: null,
  pauseDetail: "",
  tabId: null,
  startedAt: "2026-11-20T00:00:00Z",
  finishedAt: "2026-11-20T01:00:00Z",
  cancelled: false,
  counts: { known: 1, read: 1, unread: 0, columns: 0, lists: 0, articles: 0, annualReports: 0 },
  current: null,
  summary: null,
};

function told(words: string) {
  return { zh: expect.stringContaining(words) as string };
}

async function fundVerdict() {
  const { record } = await judgeRun(OWN, PORTS());
  return record.verdicts.find(({ itemId }) => itemId === FUND);
}

/** Of these bureaus a finished run each, in which those of `published` have published the funds. */
async function keep(names: readonly string[], published: readonly string[], at = "at", revision = REVISION) {
  for (const name of names) {
    const homeUrl = `http://${name}.example/`;
    const bureau = { ...OWN.bureau, homeUrl };
    const record = recordOf(homeUrl, published.includes(name) ? "pass" : "fail", revision);
    await store.keep({ ...OWN, id: `${name} ${at}`, bureau }, record);
  }
}

function recordOf(homeUrl: string, verdict: "pass" | "fail", revision: number): RunRecord {
  const { referenceDate, startedAt, finishedAt, bureau } = OWN;
  return {
    ...{ format: "gongkai-lens/run", formatVersion: 1, tool: { name: "gongkai-lens", version: "1" } },
    ...{ referenceDate, startedAt, finishedAt, status: "complete", columns: [], score: null },
    bureau: { ...bureau, homeUrl },
    checklist: { id: "hubei-2009", revision },
    coverage: { assessed: 1, known: 1, notAssessed: [] },
    verdicts: [
      {
        ...{ itemId: FUND, verdict, reason: { zh: "", en: "" }, severity: "deduct" },
        ...{ deduction: 0, findings: [] },
      },
    ],
  };
}

async function explain(homeUrl: string) {
  const charge = { rule: "unpublished", explained: true };
  const said = { itemId: FUND, note: "见专项资金一栏", by: "李文岚", on: "2026-11-19" };
  const answer: Answer = { ...said, verdict: "fail", charges: [charge] };
  const bureau = { homeUrl, name: "苍浦市科学技术局" };
  await changeBureau(db, bureau, (row) => ({ ...row, answers: [answer] }));
}
