import { expect, test } from "vitest";
import { currentView } from "./current-view.ts";
import { fromPublic, publicReview } from "./public-review.ts";
import { NO_OPINION } from "./no-opinion.ts";
import type { Change, Decision } from "./review.ts";

const set = (decision: Decision, memo = ""): Change => ({
  kind: "set",
  at: "2026-11-19T02:00:00Z",
  by: "李文岚",
  opinion: { ...NO_OPINION, decision, memo },
});
const UNDO: Change = { kind: "undo", at: "2026-11-19T02:05:00Z", by: "李文岚" };
const held = (...history: Change[]) => currentView({ key: "a", history })?.opinion.decision ?? null;

test("the last view holds", () =>
  expect(held(set("confirmed"), set("false-positive"))).toBe("false-positive"));

test("each undo takes back one view more", () => {
  expect(held(set("confirmed"), set("false-positive"), UNDO)).toBe("confirmed");
  expect(held(set("confirmed"), set("false-positive"), UNDO, UNDO)).toBeNull();
});

test("after an undo a new view holds", () => {
  expect(held(set("confirmed"), UNDO, set("not-applicable"))).toBe("not-applicable");
});

test("an undo of nothing is nothing", () => expect(held(UNDO, set("confirmed"))).toBe("confirmed"));

test("a review without its memos keeps its whole history, and comes back with none", () => {
  const review = { key: "a", history: [set("confirmed", "对方态度不好"), UNDO, set("false-positive", "私")] };
  const sent = publicReview(review);
  expect(JSON.stringify(sent)).not.toMatch(/memo|态度|私/);
  expect(currentView(fromPublic(sent))?.opinion).toEqual({ ...NO_OPINION, decision: "false-positive" });
  expect(sent.history).toHaveLength(3);
});
