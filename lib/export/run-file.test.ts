import { describe, expect, test } from "vitest";
import { CHECKLIST, RECORD } from "../../tests/screens/literals.ts";
import { applyReviews } from "../audit/review/apply-reviews.ts";
import { viewed } from "../audit/review/review.fixture.ts";
import { NO_REVIEWS } from "../audit/review/no-opinion.ts";
import type { Reviews } from "../audit/review/review.ts";
import { runRecord } from "../audit/records/run-record.ts";
import { parseRunFile, runFileText } from "./run-file.ts";

const PLANS = "column.plans|/zwgk/ghjh/";
const REVIEWS: Reviews = new Map([[PLANS, viewed(PLANS, { decision: "false-positive", memo: "内部话" })]]);
const fileOf = (reviews: Reviews) =>
  runFileText({ id: "run-4", obeysRobots: false }, applyReviews(RECORD, reviews, CHECKLIST));

describe("a run's file", () => {
  test("has the record of the contract, with the figures of the screen", () => {
    const file: unknown = JSON.parse(fileOf(REVIEWS));
    const { verdicts, score } = runRecord.parse(file);
    expect(verdicts.find(({ itemId }) => itemId === "column.plans")?.verdict).toBe("pass");
    expect(score?.deducted).toBe(6);
  });

  test("brings the run back as it was judged, with its reviews", () => {
    const parsed = parseRunFile(fileOf(REVIEWS));
    expect(parsed).toMatchObject({ ok: true, run: { id: "run-4", record: RECORD, obeysRobots: false } });
    expect(parsed.ok && parsed.run.reviews[0]?.history[0]).toMatchObject({
      by: "李文岚",
      opinion: { decision: "false-positive", memo: "" },
    });
  });

  test("carries no private memo", () => expect(fileOf(REVIEWS)).not.toMatch(/内部话|memo/));

  test("carries no review of a finding that the run does not have", () => {
    const elsewhere: Reviews = new Map([["other", viewed("other", { decision: "confirmed", note: "别处" })]]);
    expect(fileOf(elsewhere)).not.toContain("别处");
  });

  test("that the terminal wrote has no id: bureau, start and checklist name it, the same each time", () => {
    const parsed = parseRunFile(JSON.stringify(RECORD));
    expect(parsed.ok && parsed.run.obeysRobots).toBeNull();
    expect(parsed.ok && parsed.run.id).toBe("https://kjj.cangpu.example/|2026-11-18T01:09:00Z|kjj.3");
  });

  test("keeps hostile words as words", () => {
    const name = '<script>alert(1)</script>=1+1"';
    const text = JSON.stringify({ ...RECORD, bureau: { ...RECORD.bureau, name } });
    const parsed = parseRunFile(text);
    expect(parsed.ok && parsed.run.record.bureau.name).toBe(name);
  });
});

describe("a file that is no run is refused with its reason", () => {
  const whole = fileOf(NO_REVIEWS);
  const changed = (change: object) => JSON.stringify({ ...RECORD, ...change });

  test.each([
    ["an empty file", "", { kind: "empty" }],
    ["a file cut off in the middle", whole.slice(0, whole.length / 2), { kind: "cut-off" }],
    ["a page", "<!doctype html>", { kind: "not-json" }],
    ["a bare number", "7", { kind: "other-file", is: null }],
    ["another format", changed({ format: "other" }), { kind: "other-file", is: null }],
    [
      "a later version",
      changed({ formatVersion: 2 }),
      { kind: "unknown-version", version: "2", isLater: true },
    ],
    [
      "a version of no number",
      changed({ formatVersion: "1" }),
      { kind: "unknown-version", version: '"1"', isLater: false },
    ],
    [
      "a day that does not exist",
      changed({ referenceDate: "2026-02-30" }),
      { kind: "malformed", place: "referenceDate" },
    ],
    ["a start that is no time", changed({ startedAt: "soon" }), { kind: "malformed", place: "startedAt" }],
    ["verdicts that are no list", changed({ verdicts: "all" }), { kind: "malformed", place: "verdicts" }],
    [
      "a home page that is a script",
      changed({ bureau: { ...RECORD.bureau, homeUrl: "javascript:alert(1)" } }),
      { kind: "malformed", place: "bureau.homeUrl" },
    ],
    [
      "a review of an unknown kind",
      changed({ reviews: [{ key: "a", history: [{ kind: "erase", at: "", by: "" }] }] }),
      { kind: "malformed" },
    ],
  ])("%s", (_, text, problem) => {
    expect(parseRunFile(text)).toMatchObject({ ok: false, problem });
  });
});
