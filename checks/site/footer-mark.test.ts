import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { footerMark } from "./footer-mark.ts";

const item = itemOf({ id: "site.id-code", title: { zh: "网站标识码", en: "Site code" } });
const params = {
  mark: "idCode" as const,
  pattern: "bm\\d{8}|\\d{10}",
  placeholders: ["政府网站标识码"],
  byScript: false,
};
const NO_FOOTER = pageOf({ url: HOME }).footer;

function homeWith(
  footer: Partial<PageFacts["footer"]>,
  idCode = "",
  about: Partial<PageFacts> = {},
): PageFacts {
  const site = { name: "苍浦市科学技术局", domain: "kjj.example", idCode };
  return homeOf({}, { footer: { ...NO_FOOTER, ...footer }, site, ...about });
}
const otherMark = (mark: "icp" | "police" | "sponsor" | "partyGovMark" | "errorReport", pattern: string) => ({
  ...params,
  mark,
  pattern,
  byScript: pattern === "有",
});
const judged = (home: PageFacts, ...more: PageFacts[]) => judgedBy(footerMark, item, params, [home, ...more]);

test("pass: a code at the foot, or in the meta tag alone", () => {
  expect(judged(homeWith({ idCode: "3299000021" })).verdict).toBe("pass");
  expect(judged(homeWith({}, "bm06000001")).reason.zh).toBe("首页见到网站标识码 bm06000001");
});

test("fail: the foot has other marks and no code", () => {
  const { verdict, findings } = judged(homeWith({ icp: "苍ICP备00000000号" }));
  expect(verdict).toBe("fail");
  expect(findings).toMatchObject([
    { key: "site.id-code|网站标识码", evidence: [{ url: HOME, quote: "苍ICP备00000000号" }] },
  ]);
});

test("borderline: nine digits are no code", () => {
  const { verdict, findings } = judged(homeWith({ idCode: "329900002" }));
  expect(verdict).toBe("fail");
  expect(findings[0]?.evidence[0]?.quote).toBe("329900002");
});

test("trap: what a template prints where nobody filled in the code is no code", () => {
  expect(judged(homeWith({ icp: "苍ICP备00000000号" }, "政府网站标识码")).verdict).toBe("fail");
});

test("trap: a wrong code in the meta tag does not hide the right one at the foot", () => {
  expect(judged(homeWith({ idCode: "3299000021" }, "null")).verdict).toBe("pass");
  expect(judged(homeWith({ idCode: "3299000021" }, "4500000001")).verdict).toBe("review");
});

test("trap: a code on other pages only is for a person", () => {
  const other = listOf("/zcwj/", [], { footer: { ...NO_FOOTER, idCode: "3299000021" } });
  expect(judged(homeWith({ icp: "苍ICP备00000000号" }), other).verdict).toBe("review");
});

test("trap: the foot of a channel belongs to its portal", () => {
  const url = "http://www.cangpu.example/kjj/";
  const home = homeWith({ icp: "苍ICP备00000000号" }, "", { url, finalUrl: url });
  const bureau = { ...BUREAU, homeUrl: url };
  const { verdict, reason } = judgedBy(footerMark, item, params, [home], { bureau });
  expect(verdict).toBe("not-applicable");
  expect(reason.zh).toContain("属于门户网站");
});

test("not assessed: the home page was not read, or its foot is written by a script", () => {
  expect(judged(listOf("/zcwj/", [])).verdict).toBe("not-assessed");
  expect(judged(homeWith({ icp: "x" }, "", { state: "challenge" })).verdict).toBe("not-assessed");
  expect(judged(homeWith({})).verdict).toBe("not-assessed");
});

test("trap: a home page that scripts draw may have a foot that was not recognised: a person looks", () => {
  expect(judged(homeWith({}, "", { capture: "rendered" })).verdict).toBe("review");
});

test.each([
  ["icp", "苏ICP备00000021号-1", "\\p{Script=Han}ICP备\\d{8}号(?:-\\d{1,3})?"],
  ["police", "苏公网安备32990002000021号", "\\p{Script=Han}公网安备\\d{14}号"],
  ["sponsor", "苍浦市科学技术局", ".{4,}"],
] as const)("the %s mark by its pattern", (mark, value, pattern) => {
  const options = otherMark(mark, pattern);
  const said = (footer: Partial<PageFacts["footer"]>) =>
    judgedBy(footerMark, item, options, [homeWith({ idCode: "3299000021", ...footer })]).verdict;
  expect(said({ [mark]: value })).toBe("pass");
  expect(said({})).toBe("fail");
  expect(said({ [mark]: value.slice(0, 3) })).toBe("fail");
});

test("trap: a mark that scripts of other hosts put in is never said to be missing", () => {
  const options = otherMark("partyGovMark", "有");
  const said = (home: PageFacts) => judgedBy(footerMark, item, options, [home]).verdict;
  expect(said(homeWith({ icp: "x", partyGovMark: true }))).toBe("pass");
  expect(said(homeWith({ icp: "x" }))).toBe("review");
  expect(said(homeWith({ icp: "x" }, "", { capture: "rendered" }))).toBe("review");
});
