import { describe, expect, test } from "vitest";
import type { Checklist, ChecklistItem } from "../checklist/checklist.ts";
import type { RunRecord } from "../records/run-record.ts";
import { scoreOf } from "../scoring/score-of.ts";
import type { Verdict } from "../records/verdict.ts";
import { applyReviews } from "./apply-reviews.ts";
import { decided, itemOf, verdictOf, viewed } from "./review.fixture.ts";
import { NO_REVIEWS } from "./no-opinion.ts";
import type { Decision } from "./review.ts";

const PRICED = itemOf({ perOccurrence: 1 });
const AT_ONCE = itemOf({}, "deduct", 2);
const VETO_OF_FIVE = itemOf({ threshold: 5 }, "veto", 0);
const VETO = itemOf({}, "veto", 0);

function recordOf(...verdicts: Verdict[]): RunRecord {
  return {
    format: "gongkai-lens/run",
    formatVersion: 1,
    tool: { name: "gongkai-lens", version: "0.1.0" },
    bureau: { name: "苍浦市科学技术局", homeUrl: "https://kjj.cangpu.example/", scopes: [] },
    checklist: { id: "kjj", revision: 1 },
    referenceDate: "2026-11-18",
    startedAt: "2026-11-18T01:00:00Z",
    finishedAt: "2026-11-18T01:31:00Z",
    status: "complete",
    coverage: { assessed: 1, known: 1, notAssessed: [] },
    columns: [],
    verdicts,
    score: { veto: [], deducted: 9, total: 9, outOf: 9, floorReached: false },
  };
}
const checklistOf = (item: ChecklistItem): Checklist => ({
  id: "kjj",
  revision: 1,
  title: { zh: "", en: "" },
  groups: [],
  items: [item],
});

function reviewed(verdict: Verdict, item: ChecklistItem, decisions: Readonly<Record<string, Decision>>) {
  const { record } = applyReviews(recordOf(verdict), decided(decisions), checklistOf(item));
  const [after] = record.verdicts;
  return { kind: after?.verdict, deduction: after?.deduction, score: record.score, reason: after?.reason.zh };
}

describe("what a person decides counts, and nothing else", () => {
  test("without a decision the record is the same, score and all", () => {
    const record = recordOf(verdictOf("fail", ["a"]));
    const remarked = new Map([["a", viewed("a", { note: "已告知", memo: "难" })]]);
    expect(applyReviews(record, NO_REVIEWS, checklistOf(PRICED)).record).toBe(record);
    expect(applyReviews(record, remarked, checklistOf(PRICED)).record).toBe(record);
  });

  test("confirming what the program found changes no figure", () => {
    const record = recordOf(verdictOf("fail", ["a"]));
    expect(applyReviews(record, decided({ a: "confirmed" }), checklistOf(PRICED)).record).toBe(record);
  });

  test("a decision about a finding of another audit that this one does not have changes nothing", () => {
    const record = recordOf(verdictOf("fail", ["a"]));
    expect(applyReviews(record, decided({ b: "false-positive" }), checklistOf(PRICED)).record).toBe(record);
  });

  test("the judged record is kept beside the decided one", () => {
    const record = recordOf(verdictOf("fail", ["a"]));
    const run = applyReviews(record, decided({ a: "false-positive" }), checklistOf(PRICED));
    expect(run.judged).toBe(record);
    expect(run.record.verdicts[0]?.findings).toEqual([]);
  });
});

describe("a failed item", () => {
  test("is charged for the findings that are left", () => {
    const { kind, deduction, score } = reviewed(verdictOf("fail", ["a", "b", "c"]), PRICED, {
      b: "false-positive",
    });
    expect([kind, deduction, score?.total]).toEqual(["fail", 2, 3]);
  });

  test("seven findings under a cap of five points cost five while five are left", () => {
    const verdict = verdictOf("fail", ["a", "b", "c", "d", "e", "f", "g"], { deduction: 5 });
    const two = { a: "false-positive", b: "not-applicable" } as const;
    expect(reviewed(verdict, PRICED, two).deduction).toBe(5);
    expect(reviewed(verdict, PRICED, { ...two, c: "false-positive" }).deduction).toBe(4);
  });

  test("that costs all its points at once costs them while one finding stands", () => {
    const verdict = verdictOf("fail", ["a", "b"], { deduction: 2 });
    expect(reviewed(verdict, AT_ONCE, { a: "false-positive" }).deduction).toBe(2);
  });

  test("charged by reports, not by cells, is never charged more for fewer findings", () => {
    const twoReports = verdictOf("fail", ["2024|x", "2024|y", "2025|z"], { deduction: 2 });
    expect(reviewed(twoReports, PRICED, { "2025|z": "false-positive" }).deduction).toBe(1);
    const oneReport = verdictOf("fail", ["2024|x", "2024|y", "2024|z"], { deduction: 1 });
    expect(reviewed(oneReport, PRICED, { "2024|x": "false-positive" }).deduction).toBe(1);
  });

  test("whose every finding was a false positive passes and earns its points", () => {
    const { kind, deduction, score, reason } = reviewed(verdictOf("fail", ["a", "b"]), PRICED, {
      a: "false-positive",
      b: "not-applicable",
    });
    expect([kind, deduction, score?.total, score?.outOf]).toEqual(["pass", 0, 5, 5]);
    expect(reason).toBe("栏目不更新（复核：误报 1 条、不适用 1 条）");
  });

  test("whose every finding does not concern the bureau is not asked, and not scored", () => {
    const { kind, score } = reviewed(verdictOf("fail", ["a"]), PRICED, { a: "not-applicable" });
    expect([kind, score]).toEqual(["not-applicable", null]);
  });

  test("without a finding is decided under its own id", () => {
    const verdict = verdictOf("fail", [], { deduction: 2 });
    expect(reviewed(verdict, AT_ONCE, { "content.stale-columns": "false-positive" }).kind).toBe("pass");
  });
});

describe("a veto rests on the count of its findings", () => {
  const six = verdictOf("fail", ["a", "b", "c", "d", "e", "f"], { severity: "veto", deduction: 0 });

  test("it stands while enough are left", () => {
    expect(reviewed(six, VETO_OF_FIVE, { a: "false-positive" }).score?.veto).toEqual([
      "content.stale-columns",
    ]);
  });

  test("it is no veto any more when too few are left", () => {
    const { kind, score } = reviewed(six, VETO_OF_FIVE, { a: "false-positive", b: "not-applicable" });
    expect([kind, score?.veto]).toEqual(["pass", []]);
  });

  test("where the count it needs is unknown a person decides anew", () => {
    const { kind, score } = reviewed(six, VETO, { a: "false-positive" });
    expect([kind, score]).toEqual(["review", null]);
  });
});

test("a veto whose one finding stands for many columns is not unmade by counting findings", () => {
  const one = verdictOf("fail", ["a"], { severity: "veto", deduction: 0 });
  expect(reviewed(one, VETO_OF_FIVE, { a: "confirmed" }).kind).toBe("fail");
  const two = verdictOf("fail", ["a", "b"], { severity: "veto", deduction: 0 });
  expect(reviewed(two, VETO_OF_FIVE, { a: "false-positive" }).kind).toBe("review");
});

test("confirming four of the five that a waiting veto needs makes no veto; confirming the item itself does", () => {
  const four = verdictOf("review", ["a", "b", "c", "d"], { severity: "veto" });
  const confirmed = { a: "confirmed", b: "confirmed", c: "confirmed", d: "confirmed" } as const;
  expect(reviewed(four, VETO_OF_FIVE, confirmed).kind).toBe("review");
  const none = verdictOf("review", [], { severity: "veto" });
  expect(reviewed(none, VETO_OF_FIVE, { "content.stale-columns": "confirmed" }).kind).toBe("fail");
});

describe("an item that waits for a person", () => {
  test("fails, and costs, once every finding is confirmed", () => {
    const { kind, deduction } = reviewed(verdictOf("review", ["a", "b"]), PRICED, {
      a: "confirmed",
      b: "confirmed",
    });
    expect([kind, deduction]).toEqual(["fail", 2]);
  });

  test("still waits while one finding is undecided", () => {
    expect(reviewed(verdictOf("review", ["a", "b"]), PRICED, { a: "confirmed" }).kind).toBe("review");
    const { kind, deduction } = reviewed(verdictOf("review", ["a", "b"]), PRICED, { a: "false-positive" });
    expect([kind, deduction]).toEqual(["review", 0]);
  });

  test("is charged only for what was confirmed", () => {
    const { kind, deduction } = reviewed(verdictOf("review", ["a", "b"]), PRICED, {
      a: "confirmed",
      b: "false-positive",
    });
    expect([kind, deduction]).toEqual(["fail", 1]);
  });
});

describe("an item that was not assessed", () => {
  test("cannot be confirmed into a failure", () => {
    const unread = verdictOf("not-assessed", []);
    expect(reviewed(unread, PRICED, { "content.stale-columns": "confirmed" }).kind).toBe("not-assessed");
    expect(reviewed(unread, PRICED, { "content.stale-columns": "false-positive" }).kind).toBe("not-assessed");
  });

  test("can be found not to concern the bureau", () => {
    const unread = verdictOf("not-assessed", []);
    expect(reviewed(unread, PRICED, { "content.stale-columns": "not-applicable" }).kind).toBe(
      "not-applicable",
    );
  });
});

test("what passed stays passed whatever stands in a review", () => {
  const passed = verdictOf("pass", []);
  expect(reviewed(passed, PRICED, { "content.stale-columns": "confirmed" }).kind).toBe("pass");
});

describe("a score formed again after a review", () => {
  const weighedItem: ChecklistItem = {
    ...itemOf({ perOccurrence: 1 }, "deduct", 10),
    id: "column.policy",
    scoring: { weights: [{ property: "城中区", equals: true, points: 4 }] },
  };
  const checklist: Checklist = {
    ...checklistOf(PRICED),
    items: [PRICED, weighedItem],
    scheme: {
      composites: [
        {
          id: "whole",
          title: { zh: "综合", en: "Whole" },
          parts: [
            { from: "checklist", id: "", weight: 70, title: { zh: "网站", en: "Site" } },
            { from: "given", id: "work", weight: 30, title: { zh: "工作", en: "Work" } },
          ],
        },
      ],
    },
  };
  const standing = { properties: { 城中区: true }, parts: { work: 90 } };
  const verdicts = [verdictOf("fail", ["a", "b"]), verdictOf("pass", [], { itemId: "column.policy" })];
  const record = { ...recordOf(...verdicts), score: scoreOf(verdicts, checklist, standing), standing };

  test("without any review it is the audit's own", () => {
    expect(applyReviews(record, NO_REVIEWS, checklist).record.score).toEqual(record.score);
    expect(scoreOf(record.verdicts, checklist, record.standing)).toEqual(record.score);
  });

  test("weighs the other items and the parts assessed elsewhere as the audit did", () => {
    const { score } = applyReviews(record, decided({ a: "false-positive" }), checklist).record;
    expect(record.score).toMatchObject({ total: 7, outOf: 9 });
    expect(score).toMatchObject({ total: 8, outOf: 9 });
    expect(score?.composites?.[0]).toMatchObject({ score: 89.222, missing: [] });
  });

  test("charges a confirmed item no more than its marks for this bureau", () => {
    const keys = ["a", "b", "c", "d", "e", "f"];
    const waiting = verdictOf("review", keys, { itemId: "column.policy" });
    const all = Object.fromEntries(keys.map((key) => [key, "confirmed" as const]));
    const run = applyReviews({ ...record, verdicts: [waiting] }, decided(all), checklist);
    expect(run.record.verdicts[0]?.deduction).toBe(4);
  });

  test("of a file that does not say what it was weighed by, is formed without it", () => {
    const { score } = applyReviews(recordOf(...verdicts), decided({ a: "false-positive" }), checklist).record;
    expect(score).toMatchObject({ outOf: 15 });
  });
});
