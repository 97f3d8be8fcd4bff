import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
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

test("trap: a writer who complains of an earlier letter is not a letter without an answer", () => {
  const told = (text: string) => judged("2026-06-01", text).verdict;
  expect(told("我三月的来信至今未回复，请问何时发放\n经核实，补贴已于六月发放")).toBe("review");
  expect(told("我三月的来信至今未回复\n回复内容：补贴已发放")).toBe("pass");
});

test("trap: an answer beside a state that nobody has changed is for a person", () => {
  expect(judged("2026-06-01", "状态：办理中\n答复：补贴已发放").verdict).toBe("review");
  expect(judged("2026-06-01", "回复内容：\n回复单位：\n状态：未回复").verdict).toBe("fail");
});

test("trap: of an unread letter only a mark in brackets says that it waits, not its writer's words", () => {
  const titled = (title: string) =>
    judgedBy(lettersAnswered, item, params, [
      homeOf({ 局长信箱: "/a/" }),
      listOf("/a/", [rowOf(title, "2026-06-01", LETTER)]),
    ]).verdict;
  expect(titled("咨询补贴未回复")).toBe("review");
  expect(titled("【未回复】咨询补贴")).toBe("fail");
});

test("not assessed: the list was not read; where there are no letters a person looks", () => {
  expect(judgedBy(lettersAnswered, item, params, [homeOf({})]).verdict).toBe("review");
  const unread: Partial<PageFacts> = { state: "dynamic" };
  expect(
    judgedBy(lettersAnswered, item, params, [homeOf({ 局长信箱: "/a/" }), listOf("/a/", [], unread)]).verdict,
  ).toBe("not-assessed");
});
