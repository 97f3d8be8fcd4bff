import { expect, test } from "vitest";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { latePublication } from "./late-publication.ts";

const item = itemOf({ id: "content.late-publication" });
const rule = (workingDays: number) => ({ zh: `${workingDays} 个工作日`, en: `${workingDays} working days` });
const params = {
  periods: [
    { names: ["行政许可"], workingDays: 7, rule: rule(7) },
    { names: [], workingDays: 20, rule: rule(20) },
  ],
  bulk: 3,
  mostFindings: 10,
};
const row = (title: string, shown: string, putUp: string, id = 1) =>
  rowOf(
    title,
    shown,
    `${HOME}a/${putUp.slice(0, 7).replace("-", "")}/t${putUp.replaceAll("-", "")}_${id}.html`,
  );
const judged = (items: ReturnType<typeof row>[], name = "政策文件", ...more: PageFacts[]) =>
  judgedBy(latePublication, item, params, [homeOf({ [name]: "/a/" }), listOf("/a/", items), ...more]);

test("pass: put up on the day it shows, or before it", () => {
  expect(
    judged([row("甲", "2024-09-20", "2024-09-20"), row("乙", "2024-09-20", "2024-09-18", 2)]).verdict,
  ).toBe("pass");
});

test("never fails: what is late, with both days and where each was seen, is for a person", () => {
  const { verdict, findings } = judged([row("甲办法", "2024-01-05", "2024-06-05")]);
  expect(verdict).toBe("review");
  expect(findings[0]?.message.zh).toBe(
    "“甲办法”所注日期 2024-01-05，网址日期 2024-06-05，相差 152 天；标准 20 个工作日",
  );
  expect(findings[0]?.evidence).toMatchObject([
    { url: `${HOME}a/`, date: "2024-01-05", dateSource: "list" },
    { date: "2024-06-05", dateSource: "url" },
  ]);
});

test("borderline: the twentieth working day over the National Day, and the next", () => {
  expect(judged([row("甲", "2024-09-20", "2024-10-23")]).verdict).toBe("pass");
  expect(judged([row("甲", "2024-09-20", "2024-10-24")]).verdict).toBe("review");
});

test("borderline: permits have seven working days", () => {
  expect(judged([row("甲", "2024-11-04", "2024-11-13")], "行政许可").verdict).toBe("pass");
  expect(judged([row("甲", "2024-11-04", "2024-11-14")], "行政许可").verdict).toBe("review");
});

test("where holidays between the days are not decreed yet, the finding says how it counted", () => {
  const over = (shown: string, putUp: string) => judged([row("甲", shown, putUp)], "行政许可").findings[0];
  expect(over("2027-02-02", "2027-02-18")?.message.zh).toMatch(
    /标准 7 个工作日（2027 年放假安排尚未收录，工作日按周一至周五计）$/,
  );
  expect(over("2026-02-02", "2026-03-18")?.message.zh).toMatch(/标准 7 个工作日$/);
});

test("trap: many old rows put up on one day were moved there", () => {
  const moved = [1, 2, 3].map((id) => row(`旧文${id}`, "2019-01-01", "2024-06-05", id));
  expect(judged(moved).verdict).toBe("pass");
  expect(judged(moved).reason.zh).toContain("视为迁移");
  expect(judged(moved.slice(1)).verdict).toBe("review");
});

test("a document's own two days are compared as well", () => {
  const document = pageOf({
    url: `${HOME}b.html`,
    kind: "article",
    title: "乙办法",
    writtenOn: "2024-01-05",
    published: { date: "2024-06-05", source: "visible", conflicts: [] },
  });
  expect(judged([], "政策文件", document).findings[0]?.message.zh).toContain(
    "成文日期 2024-01-05，发布日期 2024-06-05",
  );
});

test("not assessed: addresses without a day", () => {
  expect(judged([rowOf("甲", "2024-01-05")]).verdict).toBe("not-assessed");
});
