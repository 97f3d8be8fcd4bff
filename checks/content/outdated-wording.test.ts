import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { guide as guideItems } from "../checklists/kjj/guide.ts";
import { outdatedWording } from "./outdated-wording.ts";

const item = itemOf({
  id: "guide.outdated-wording",
  column: matcherOf({ names: ["公开指南", "公开制度"], slugs: [], types: [] }),
});
const now = { zh: "现为另一规定", en: "now otherwise" };
const params = {
  phrases: [
    { pattern: "生产、生活、科研等特殊需要", now, hint: false },
    { pattern: "国务院令第492号", unless: "711号", now, hint: false },
    { pattern: "以公开为原则", now, hint: true },
  ],
  since: "2019-05-15",
  ended: ["废止"],
  mostRows: 3,
};
const guide = (text: string, about: Partial<PageFacts> = {}) =>
  pageOf({ url: `${HOME}zn/`, kind: "article", title: "公开指南", text, ...about });
const judged = (...pages: PageFacts[]) =>
  judgedBy(outdatedWording, item, params, [homeOf({ 公开指南: "/zn/" }), ...pages]);
const rule = (date: string, text: string, title = "公开办法") => {
  const url = `${HOME}zd/1.html`;
  const column = { name: "公开制度", type: "", path: [] };
  return [
    listOf("/zd/", [{ title, url, date, dateSource: "list" }], { column }),
    pageOf({ url, kind: "article", title, text, published: { date, source: "visible", conflicts: [] } }),
  ] as const;
};

test("pass: a guide by the regulation in force", () => {
  expect(judged(guide("依据国务院令第711号编制，二十个工作日内答复")).verdict).toBe("pass");
});

test("fail: the guide still asks for what the law no longer asks, quoted", () => {
  const { verdict, findings } = judged(guide("可以根据自身生产、生活、科研等特殊需要提出申请"));
  expect(verdict).toBe("fail");
  expect(findings[0]?.evidence[0]).toMatchObject({ url: `${HOME}zn/` });
  expect(findings[0]?.evidence[0]?.quote).toContain("生产、生活、科研等特殊需要");
});

test("borderline: a rule published on the day the regulation came into force, and the day before", () => {
  const text = "依据国务院令第492号制定本办法";
  expect(judged(guide("无"), ...rule("2019-05-15", text)).verdict).toBe("fail");
  expect(judged(guide("无"), ...rule("2019-05-14", text)).verdict).toBe("review");
});

test("trap: the old number beside the new one, a slogan, a text that says it is repealed", () => {
  expect(judged(guide("国务院令第492号公布、国务院令第711号修订")).verdict).toBe("pass");
  expect(judged(guide("坚持以公开为原则")).verdict).toBe("review");
  expect(
    judged(guide("无"), ...rule("2020-01-01", "依据国务院令第492号", "公开办法（已废止）")).verdict,
  ).toBe("pass");
});

test("trap: an old annual report uses the old words rightly and is not looked at", () => {
  const report = pageOf({
    url: `${HOME}nb/1.html`,
    kind: "article",
    title: "2012年年报",
    text: "依据国务院令第492号",
  });
  expect(judged(guide("依据国务院令第711号"), report).verdict).toBe("pass");
});

test("not assessed: no guide, or one that was not read", () => {
  expect(judgedBy(outdatedWording, item, params, [homeOf({})]).verdict).toBe("not-assessed");
  expect(judged(guide("", { state: "dynamic" })).verdict).toBe("not-assessed");
});

test.each([
  "本机关承诺自收到申请之日起15个工作日内予以答复，短于法定期限。",
  "答复期限由15个工作日内予以答复改为20个工作日。",
  "修订后不再收取检索、复制、邮寄等成本费用。",
  "申请人不再需要说明自身生产、生活、科研等特殊需要。",
  "行政机关依申请提供政府信息，不收取费用，原按件计收的检索、复制、邮寄等成本费用一并取消。",
])("trap: a guide may be quicker than the law and may tell what changed: %s", (text) => {
  const phrases = guideItems.flatMap(({ params }) => ("phrases" in params ? params.phrases : []));
  expect(
    judgedBy(outdatedWording, item, { ...params, phrases }, [homeOf({ 公开指南: "/zn/" }), guide(text)])
      .verdict,
  ).toBe("pass");
});

test("review: fifteen working days to answer, without a word on why, are within the law's twenty", () => {
  const phrases = guideItems.flatMap(({ params }) => ("phrases" in params ? params.phrases : []));
  const pages = [homeOf({ 公开指南: "/zn/" }), guide("本机关收到申请后15个工作日内予以答复。")];
  expect(judgedBy(outdatedWording, item, { ...params, phrases }, pages).verdict).toBe("review");
});
