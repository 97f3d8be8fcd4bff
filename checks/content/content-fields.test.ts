import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { guide as guideItems } from "../checklists/kjj/guide.ts";
import { contentFields } from "./content-fields.ts";

const item = itemOf({
  id: "guide.fields",
  column: matcherOf({ names: ["公开指南"], slugs: ["zn"], types: [] }),
});
const params = {
  paper: { zh: "指南", en: "guide" },
  minText: 10,
  fields: [
    { name: { zh: "办公时间", en: "hours" }, patterns: ["办公时间"] },
    { name: { zh: "传真号码", en: "fax" }, patterns: ["传真|fax"] },
  ],
};
const guide = (text: string, about: Partial<PageFacts> = {}) =>
  pageOf({ url: `${HOME}zn/`, kind: "article", title: "公开指南", text, ...about });
const judged = (...pages: PageFacts[]) =>
  judgedBy(contentFields, item, params, [homeOf({ 公开指南: "/zn/" }), ...pages]);

test("pass: every field is written, also over spaces and in other words", () => {
  expect(judged(guide("办 公 时 间：工作日\nFax: 0599-0000122")).verdict).toBe("pass");
});

test("fail: the fields that are missing, by name and number", () => {
  const { verdict, reason, findings } = judged(guide("办公时间：工作日 9:00—17:00\n联系电话：0599"));
  expect(verdict).toBe("fail");
  expect(reason.zh).toBe("指南应有 2 项要素，见到 1 项，缺传真号码");
  expect(findings).toMatchObject([
    {
      key: "guide.fields|指南",
      evidence: [{ url: `${HOME}zn/`, quote: "办公时间：工作日 9:00—17:00\n联系电话：0599" }],
    },
  ]);
});

test("borderline: a text of ten characters is judged, one of nine is a caption", () => {
  expect(judged(guide("一二三四五六七八九十")).verdict).toBe("fail");
  expect(judged(guide("一二三四五六七八九")).verdict).toBe("review");
});

test("trap: what is missing may stand in a picture or a file of the page", () => {
  expect(judged(guide("办公时间：工作日九点到五点", { pictures: 1 })).verdict).toBe("review");
  const file = { name: "指南.pdf", url: `${HOME}zn.pdf`, type: "pdf" };
  expect(judged(guide("办公时间：工作日九点到五点", { attachments: [file] })).verdict).toBe("review");
});

test("trap: what is missing may not have been seen in a guide that is a PDF or an old Word file", () => {
  const judgedFile = (format: "pdf" | "docx" | "doc") => {
    const text = "办公时间：工作日九点到五点";
    const file = { outcome: "read", format, text, partial: false } as const;
    return judged(guide(text, { file })).verdict;
  };
  expect(judgedFile("pdf")).toBe("review");
  expect(judgedFile("doc")).toBe("review");
  expect(judgedFile("docx")).toBe("fail");
});

test("trap: what is missing may stand behind the part of a very long text that was kept", () => {
  expect(judged(guide(`办公时间${"字".repeat(20_000)}`)).verdict).toBe("review");
});

test("trap: what is missing may stand on the second page of a guide", () => {
  const pager = { current: 1, total: 2, next: `${HOME}zn/index_1.html`, order: "ascending" as const };
  expect(judged(guide("办公时间：工作日九点到五点", { pager })).verdict).toBe("review");
});

test("trap: of a list of editions only the newest is judged", () => {
  const row = (url: string, date: string) => ({ title: "公开指南", url, date, dateSource: "list" as const });
  const list = listOf("/zn/", [row(`${HOME}old.html`, "2012-01-01"), row(`${HOME}new.html`, "2026-01-01")]);
  const old = guide("二〇一二年的指南，什么也没有写", {
    url: `${HOME}old.html`,
    finalUrl: `${HOME}old.html`,
  });
  const now = guide("办公时间和传真号码都写了", { url: `${HOME}new.html`, finalUrl: `${HOME}new.html` });
  expect(judged(list, old, now).verdict).toBe("pass");
});

test("trap: a guide in several parts, or below a newer note about it, may say the rest in another of its articles", () => {
  const row = (url: string, date: string) => ({ title: "公开指南", url, date, dateSource: "list" as const });
  const list = listOf("/zn/", [row(`${HOME}a.html`, "2026-01-01"), row(`${HOME}b.html`, "2025-01-01")]);
  const part = (name: string, text: string) =>
    guide(text, { url: `${HOME}${name}.html`, finalUrl: `${HOME}${name}.html` });
  const first = part("a", "第一部分：办公时间为工作日");
  const { verdict, reason, findings } = judged(list, first, part("b", "第二部分：传真号码为0599"));
  expect([verdict, reason.zh]).toEqual([
    "review",
    "指南最新一篇未见传真号码，栏目中另有文章写到；是分篇发布还是旧版待人工",
  ]);
  expect(findings[0]?.evidence).toHaveLength(2);
  expect(judged(list, first, part("b", "第二部分：公开的范围和方式")).verdict).toBe("fail");
});

test("not assessed: no guide, and a guide that was not read", () => {
  expect(judgedBy(contentFields, item, params, [homeOf({})]).verdict).toBe("not-assessed");
  expect(judged(guide("", { state: "challenge", kind: "other" })).verdict).toBe("not-assessed");
});

/** What is said of one field of the built-in checklist. */
const judgedField = (name: string, line: string) => {
  const all = guideItems.flatMap(({ params: one }) => ("fields" in one ? one.fields : []));
  const fields = all.filter(({ name: { zh } }) => zh === name);
  return judgedBy(contentFields, item, { ...params, fields }, [homeOf({ 公开指南: "/zn/" }), guide(line)]);
};

test.each([
  ["机构名称", "三、机构：县科技局办公室，地址县政府大楼5楼"],
  ["机构名称", "本机关由综合科负责政务公开，地址县政府大楼5楼"],
  ["机构名称", "申请受理机构：苍浦市科学技术局"],
  ["机构名称", "政府信息公开工作机构的名称：苍浦市科学技术局"],
  ["办公时间", "周一至周五，法定节假日除外"],
  ["办公时间", "每个工作日 8:30—12:00"],
  ["办公时间", "每日上午8时至12时可以来访"],
])("trap: a guide tells its %s in its own words: %s", (name, line) => {
  expect(judgedField(name, line).verdict).toBe("pass");
});

test.each(["机构名称", "办公时间"])("fail: a guide that does not tell its %s", (name) => {
  expect(judgedField(name, "公开范围：应当主动公开的政府信息").verdict).toBe("fail");
});
