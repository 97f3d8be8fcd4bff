import { describe, expect, test } from "vitest";
import { itemOf } from "../../../../tests/facts/site-of.ts";
import { asksForShare, BLANK_ANSWER, countedRules, givenAnswer } from "./answer-draft.ts";

const title = { zh: "留言未回复", en: "Letter unanswered" };
const PLAIN = itemOf({});
const COUNTED = itemOf({
  scoring: {
    rules: [
      { kind: "each", id: "unanswered", title, price: 0.2 },
      { kind: "each", id: "late", title, price: 0.1 },
    ],
  },
});
const SHARED = itemOf({
  scoring: { rules: [{ kind: "ratio", id: "answered", title, price: 2, base: 100, step: 5 }] },
});
const FAILS = { ...BLANK_ANSWER, verdict: "fail" as const, note: " 现场查看，三条留言没有回复 " };

describe("a person's conclusion", () => {
  test("needs its grounds, of which blanks around them are no part", () => {
    expect(givenAnswer({ ...FAILS, note: "  " }, PLAIN)).toBeNull();
    expect(givenAnswer(FAILS, PLAIN)).toEqual({ verdict: "fail", note: "现场查看，三条留言没有回复" });
  });

  test("of failing needs counts where rules price occurrences, one of them at least", () => {
    expect(countedRules(FAILS, COUNTED).map(({ id }) => id)).toEqual(["unanswered", "late"]);
    expect(givenAnswer(FAILS, COUNTED)).toBeNull();
    expect(givenAnswer({ ...FAILS, times: { unanswered: "0", late: "" } }, COUNTED)).toBeNull();
    expect(givenAnswer({ ...FAILS, times: { unanswered: "3" } }, COUNTED)?.charges).toEqual([
      { rule: "unanswered", times: 3 },
    ]);
  });

  test.each(["1.5", "-1"])("is not taken while a count is %s, whatever the others say", (late) => {
    expect(givenAnswer({ ...FAILS, times: { unanswered: "3", late } }, COUNTED)).toBeNull();
  });

  test("that it is in order, or does not concern the bureau, needs none of these and costs nothing", () => {
    for (const verdict of ["pass", "not-applicable"] as const) {
      const draft = { ...FAILS, verdict, times: { unanswered: "3" }, part: "1", whole: "2" };
      expect(countedRules(draft, COUNTED)).toEqual([]);
      expect(asksForShare(draft, SHARED)).toBe(false);
      expect(givenAnswer(draft, COUNTED)).toEqual({ verdict, note: "现场查看，三条留言没有回复" });
    }
  });

  test("of a share needs both its numbers, and a share that can be", () => {
    expect(asksForShare(FAILS, SHARED)).toBe(true);
    const shareOf = (part: string, whole: string) =>
      givenAnswer({ ...FAILS, part, whole }, SHARED)?.measure ?? null;
    expect(shareOf("17", "20")).toEqual({ part: 17, whole: 20 });
    expect(shareOf("0", "20")).toEqual({ part: 0, whole: 20 });
    expect(shareOf("", "20")).toBeNull();
    expect(shareOf("17", "")).toBeNull();
    expect(shareOf("17", "0")).toBeNull();
    expect(shareOf("一半", "20")).toBeNull();
  });
});
