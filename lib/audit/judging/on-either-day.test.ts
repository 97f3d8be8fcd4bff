import { expect, test } from "vitest";
import { homeOf, listOf } from "../../../tests/facts/page-of.ts";
import { checklistOf, itemOf, siteOf } from "../../../tests/facts/site-of.ts";
import type { CivilDate } from "../../facts/civil-date.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { z } from "../../facts/zod.ts";
import type { Evaluator } from "../contract/evaluator.ts";
import { judge } from "./judge.ts";

const TODAY = "2026-11-20";
/** This machine's clock stands a year before the server's. */
const strayed = homeOf({}, { serverTime: "2027-11-20T01:00:00Z" });

const reason = { zh: "逾期", en: "late" };
const late = (key: string) => ({ key, message: reason, evidence: [] });

/** Fails as of each of these days with these findings, and passes on any other. */
function failsOn(days: Readonly<Record<CivilDate, readonly string[]>>): Evaluator {
  return {
    name: "failsOn",
    params: z.strictObject({}),
    judge: (_site, _item, _params, { referenceDate }) => {
      const found = days[referenceDate];
      return found === undefined
        ? { verdict: "pass", reason, findings: [] }
        : { verdict: "fail", reason, findings: found.map(late) };
    },
  };
}

function judged(evaluator: Evaluator, pages: readonly PageFacts[], referenceDate = TODAY) {
  const checklist = checklistOf(itemOf({ evaluator: "failsOn" }));
  return judge(siteOf(pages), checklist, new Map([["failsOn", evaluator]]), { referenceDate })[0];
}

test("a failure that only this machine's day gives is for a person, costs nothing and names both days", () => {
  const verdict = judged(failsOn({ [TODAY]: ["a"] }), [strayed]);
  expect(verdict).toMatchObject({ verdict: "review", deduction: 0, findings: [{ key: "a" }] });
  expect(verdict?.reason.zh).toBe(
    "本机日期（2026-11-20）与网站服务器日期（2027-11-20）不一致，这一项的结论取决于哪个日期正确，待人工：逾期",
  );
});

test("a pass that the server's day refutes is for a person, too", () => {
  expect(judged(failsOn({ "2027-11-20": ["a"] }), [strayed])?.verdict).toBe("review");
});

test("what fails on either day, for the same, fails", () => {
  const always = failsOn({ [TODAY]: ["a", "b"], "2027-11-20": ["b", "a"] });
  expect(judged(always, [strayed])).toMatchObject({ verdict: "fail", deduction: 2 });
});

test("what fails on either day, but for other columns, is for a person", () => {
  expect(judged(failsOn({ [TODAY]: ["a"], "2027-11-20": ["a", "b"] }), [strayed])?.verdict).toBe("review");
});

test("one page whose server agrees, or says nothing, is enough to believe this machine", () => {
  const agreeing = listOf("tzgg/", []);
  expect(judged(failsOn({ [TODAY]: ["a"] }), [strayed, agreeing])?.verdict).toBe("fail");
});

test("of servers that stray the one that strays least is believed: what a cache hands on is old", () => {
  const cached = listOf("tzgg/", [], { serverTime: "2025-01-01T01:00:00Z" });
  const verdict = judged(failsOn({ [TODAY]: ["a"] }), [cached, strayed]);
  expect(verdict?.reason.zh).toContain("网站服务器日期（2027-11-20）");
});

test("a day that a person has chosen is not doubted", () => {
  expect(judged(failsOn({ "2026-06-30": ["a"] }), [strayed], "2026-06-30")?.verdict).toBe("fail");
});

test("an audit that ended after midnight is still one of this machine's day", () => {
  expect(judged(failsOn({ "2026-11-19": ["a"] }), [strayed], "2026-11-19")?.verdict).toBe("review");
});
