import { expect, test } from "vitest";
import type { PageFacts, PersonalData } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, pageOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { personalData } from "./personal-data.ts";

const item = itemOf({ id: "content.personal-data" });
const params = { verdicts: { "id-number": "fail", mobile: "review" } } as const;
const ID: PersonalData = {
  kind: "id-number",
  masked: "3299••••••••••1234",
  quote: "张某 3299••••••••••1234",
};
const MOBILE: PersonalData = { kind: "mobile", masked: "138••••5678", quote: "张某 138••••5678" };
const judged = (...found: PersonalData[]) =>
  judgedBy(personalData, item, params, [
    homeOf({}),
    pageOf({ url: `${HOME}1.html`, kind: "article", title: "拟聘用名单", personalData: found }),
  ]);

test("pass: nothing was found, and files were not opened", () => {
  expect(judged().verdict).toBe("pass");
  expect(judged().reason.zh).toContain("附件没有打开");
});

test("fail: an identity number, masked in message and evidence", () => {
  const { verdict, findings } = judged(ID, MOBILE);
  expect(verdict).toBe("fail");
  expect(findings).toMatchObject([
    {
      key: `content.personal-data|${HOME}1.html id-number`,
      message: { zh: "“拟聘用名单”见到未遮盖的居民身份证号码 1 个：3299••••••••••1234" },
      evidence: [{ url: `${HOME}1.html`, quote: "张某 3299••••••••••1234" }],
    },
  ]);
});

test("borderline: one whole number is one too many, on a page of whatever kind but a file", () => {
  const on = (kind: PageFacts["kind"]) =>
    judgedBy(personalData, item, params, [
      homeOf({}),
      pageOf({ url: `${HOME}1.html`, kind, title: "名单", personalData: [ID] }),
    ]).verdict;
  expect(on("list")).toBe("fail");
  expect(on("document")).toBe("pass");
});

test("trap: a mobile number alone may be an office's", () => {
  expect(judged(MOBILE).verdict).toBe("review");
});

test("not assessed: no page was read", () => {
  expect(judgedBy(personalData, item, params, []).verdict).toBe("not-assessed");
});
