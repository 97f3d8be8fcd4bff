import { expect, test } from "vitest";
import { NOTHING_KNOWN } from "../../../audit/records/bureau-knowledge.ts";
import { giveAnswer, markNotApplicable, unmark, withdrawAnswer } from "./standing-changes.ts";

const MARK = { reason: "本单位无此事项", by: "李文岚", on: "2026-11-20" };
const answer = (verdict: "pass" | "fail", note: string) => ({
  itemId: "platform.request",
  verdict,
  note,
  by: "李文岚",
  on: "2026-11-20",
});

test("an item is marked once, with the last reason", () => {
  const first = markNotApplicable(["column.permits", "column.penalties"], MARK)(NOTHING_KNOWN);
  const second = markNotApplicable(["column.permits"], { ...MARK, reason: "已划转" })(first);
  expect(second.notApplicable.map(({ itemId, reason }) => `${itemId} ${reason}`)).toEqual([
    "column.penalties 本单位无此事项",
    "column.permits 已划转",
  ]);
  expect(unmark(["column.permits"])(second).notApplicable).toHaveLength(1);
});

test("an answer takes the place of the earlier one, and can be withdrawn", () => {
  const once = giveAnswer(answer("fail", "电话无人接"))(NOTHING_KNOWN);
  const twice = giveAnswer(answer("pass", "第二天接通"))(once);
  expect(twice.answers).toEqual([answer("pass", "第二天接通")]);
  expect(withdrawAnswer("platform.request")(twice).answers).toEqual([]);
});
