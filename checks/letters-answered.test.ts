import { expect, test } from "vitest";
import type { PageFacts } from "../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../tests/facts/site-of.ts";
import { lettersAnswered } from "./letters-answered.ts";

const item = itemOf({
  id: "veto.consultation-unanswered",
  column: matcherOf({ names: ["局长信箱"], slugs: [], types: [] }),
});
const params = { months: 12, grace: 3, answered: ["回复", "答复"], waiting: ["未回复", "办理中"] };
const LETTER = `${HOME}a/1.html`;

/** One letter of a day with what its page says; null = the page was not read. The reference date is 2026-11-20. */
const judged = (date: string | null, text: string | null) =>
  judgedBy(lettersAnswered, item, params, [
    homeOf({ 局长信箱: "/a/" }),
    listOf("/a/", [rowOf("咨询补贴", date, LETTER)]),
    ...(text === null ? [] : [pageOf({ url: LETTER, kind: "article", text })]),
  ]);

test("pass: a letter that shows its answer", () => {
  expect(judged("2026-06-01", "来信内容：……\n回复内容：……").verdict).toBe("pass");
});

test("fail: a letter that says it waits, with its age", () => {
  const { verdict, findings } = judged("2026-06-01", "来信内容：……\n状态：未回复");
  expect(verdict).toBe("fail");
  expect(findings).toMatchObject([
    {
      message: { zh: "“咨询补贴”：2026-06-01 来信，172 天，网页注明尚未回复" },
      evidence: [{ url: LETTER, date: "2026-06-01" }],
    },
  ]);
});

test.each([
  ["2026-08-19", "fail"],
  ["2026-08-20", "pass"],
  ["2025-11-20", "fail"],
  ["2025-11-19", "pass"],
])("borderline: a waiting letter of %s: %s", (date, verdict) => {
  expect(judged(date, "办理中").verdict).toBe(verdict);
});

test("trap: no answer was recognised, or the letter was not opened: a person looks", () => {
  expect(judged("2026-06-01", "来信内容：……").verdict).toBe("review");
  expect(judged("2026-06-01", null).verdict).toBe("review");
  expect(judged(null, "未回复").verdict).toBe("review");
});

test("no published letters: a person looks; a list that was not read: not assessed", () => {
  expect(judgedBy(lettersAnswered, item, params, [homeOf({})]).verdict).toBe("review");
  const unread: Partial<PageFacts> = { state: "dynamic" };
  expect(
    judgedBy(lettersAnswered, item, params, [homeOf({ 局长信箱: "/a/" }), listOf("/a/", [], unread)]).verdict,
  ).toBe("not-assessed");
});
