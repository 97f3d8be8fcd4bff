import { describe, expect, test } from "vitest";
import type { FileFormat } from "../../lib/facts/file-format.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { ACCOUNT_TABLES, BUDGET_TABLES } from "../checklists/kjj/finance-tables.ts";
import { namedTables } from "./named-tables.ts";

const item = itemOf({
  id: "budget.tables",
  column: matcherOf({ names: ["部门预算"], slugs: [], types: [] }),
});
const params = {
  paper: { zh: "部门预算", en: "budgets" },
  tables: [
    { name: "收支总表", pattern: "收支总表" },
    { name: "“三公”经费表", pattern: "三公.{0,8}表" },
  ],
  titles: { subjects: ["预算"], forms: ["预算"], notWith: ["决算"] },
  firstYear: 2020,
  mostYears: 3,
};
const paper = (title: string, text: string, about: Partial<PageFacts> = {}) => {
  const url = `${HOME}a/${encodeURIComponent(title)}.html`;
  return {
    row: rowOf(title, "2026-03-01", url),
    page: pageOf({ url, kind: "article", title, text, ...about }),
  };
};
const judged = (...papers: ReturnType<typeof paper>[]) =>
  judgedBy(namedTables, item, params, [
    homeOf({ 部门预算: "/a/" }),
    listOf(
      "/a/",
      papers.map(({ row }) => row),
    ),
    ...papers.map(({ page }) => page),
  ]);
const FILE = { name: "预算公开表.xlsx", url: `${HOME}a.xlsx`, type: "xlsx" };

test("pass: the tables are named in the text or by the files", () => {
  expect(judged(paper("2026年部门预算", "一、收支总表\n二、“三公”经费支出表")).verdict).toBe("pass");
  const files = [
    { ...FILE, name: "收支总表" },
    { ...FILE, name: "“三公”经费表" },
  ];
  expect(judged(paper("2026年部门预算", "见附件", { attachments: files })).verdict).toBe("pass");
});

test("fail: a paper without files lacks a table by name", () => {
  const { verdict, reason } = judged(paper("2026年部门预算", "一、收支总表"));
  expect(verdict).toBe("fail");
  expect(reason.zh).toBe("“2026年部门预算”应有 2 张表，见到 1 张，缺“三公”经费表");
});

test("trap: what is missing may stand in a file or a picture, which a person opens", () => {
  expect(judged(paper("2026年部门预算", "见附件", { attachments: [FILE] })).verdict).toBe("review");
  expect(judged(paper("2026年部门预算", "收支总表", { pictures: 3 })).reason.zh).toContain("由人打开核对");
});

test("trap: a page that names no table at all only announces the budget, which stands elsewhere", () => {
  const { verdict, reason } = judged(paper("2026年部门预算", "现将我局2026年部门预算公开如下。"));
  expect([verdict, reason.zh]).toEqual([
    "review",
    "“2026年部门预算”的正文未见全部 2 张表，可能在没有读到的附件、图片或网页里，由人打开核对",
  ]);
});

test("a budget that is a file is read from the file: a DOCX tells what it lacks, others may draw it", () => {
  const judgedFile = (format: FileFormat, text: string) => {
    const reading = { outcome: "read" as const, format, text, partial: false };
    return judged(paper("2026年部门预算", "见附件", { attachments: [{ ...FILE, reading }] })).verdict;
  };
  expect(judgedFile("pdf", "收支总表\n“三公”经费\n支出表")).toBe("pass");
  expect(judgedFile("docx", "收支总表")).toBe("fail");
  expect(judgedFile("pdf", "收支总表")).toBe("review");
  expect(judgedFile("doc", "收支总表")).toBe("review");
  expect(judgedFile("ofd", "收支总表")).toBe("review");
});

test("borderline: the first year of which tables are asked, and the year before", () => {
  expect(judged(paper("2020年部门预算", "收支总表")).verdict).toBe("fail");
  expect(judged(paper("2019年部门预算", "收支总表")).verdict).toBe("review");
});

test("trap: what is missing may stand on a further page, or behind the part of a long text that was kept", () => {
  const pager = { current: 1, total: 2, next: `${HOME}a/2.html`, order: "ascending" as const };
  expect(judged(paper("2026年部门预算", "收支总表", { pager })).verdict).toBe("review");
  expect(judged(paper("2026年部门预算", "字".repeat(20_000))).verdict).toBe("review");
});

test("trap: accounts in the same column are another paper", () => {
  expect(
    judged(paper("2026年部门决算", "收支总表"), paper("2026年部门预算", "收支总表、“三公”经费表")).verdict,
  ).toBe("pass");
});

test("not assessed: no column", () => {
  expect(judgedBy(namedTables, item, params, [homeOf({})]).verdict).toBe("not-assessed");
});

describe("the names that bureaus print", () => {
  const seen = (tables: readonly { pattern: string }[], text: string) =>
    tables.map(({ pattern }) => new RegExp(pattern).test(text.replace(/[\s“”"]+/g, "")));

  test("eight budget tables by their full and short names", () => {
    const full =
      "部门收支总体情况表 部门收入总体情况表 部门支出总体情况表 财政拨款收支总体情况表 一般公共预算支出情况表 一般公共预算基本支出情况表 一般公共预算“三公”经费支出情况表 政府性基金预算支出情况表";
    const short =
      "收支总表、收入总表、支出总表、财政拨款收支总表、一般公共预算支出表、一般公共预算基本支出表、三公经费支出表、政府性基金预算支出表";
    expect(seen(BUDGET_TABLES, full)).not.toContain(false);
    expect(seen(BUDGET_TABLES, short)).not.toContain(false);
  });

  test.each([
    "部门收支预算总表 部门收入预算总表 部门支出预算总表 财政拨款收支预算总表 一般公共预算支出预算表 一般公共预算基本支出预算表 一般公共预算“三公”经费支出预算表 政府性基金预算支出预算表",
    "财务收支预算总表 部门收入预算表 部门支出预算表 部门财政拨款收支预算总表 一般公共预算支出预算表（按功能科目分类） 一般公共预算基本支出预算表 一般公共预算“三公”经费支出预算表 政府性基金预算支出预算表",
    "收支总表 收入总表 支出总表 财政拨款收支总表 一般公共预算支出表 一般公共预算基本支出表 财政拨款“三公”经费、会议费和培训费支出表 政府性基金预算收支表",
  ])("eight budget tables by local names: %s", (text) => {
    expect(seen(BUDGET_TABLES, text)).not.toContain(false);
  });

  test.each([
    "收入支出决算总体情况表 收入决算情况表 支出决算情况表 财政拨款收入支出决算总体情况表 一般公共预算财政拨款支出决算情况表 一般公共预算财政拨款基本支出决算情况表 政府性基金预算财政拨款收入支出决算情况表 国有资本经营预算财政拨款支出决算情况表 一般公共预算财政拨款“三公”经费支出决算情况表",
    "部门决算收支总表 部门决算收入总表 部门决算支出总表 财政拨款收支决算总表 一般公共预算财政拨款支出决算表 一般公共预算财政拨款基本支出决算明细表 政府性基金预算财政拨款收入支出决算表 国有资本经营预算财政拨款收入支出决算表 “三公”经费支出决算表",
    "收支决算总表 收入决算总表 支出决算总表 财政拨款收支决算总表 一般公共预算支出决算表 一般公共预算基本支出决算表 政府性基金收支决算表 国有资本经营预算支出决算表 财政拨款三公经费决算表",
    "收入支出总表 收入总表 支出总表 财政拨款收入支出总表 一般公共预算财政拨款支出表 一般公共预算财政拨款基本支出表 政府性基金预算财政拨款收入支出表 国有资本经营预算财政拨款支出表 财政拨款“三公”经费支出表",
  ])("nine tables of accounts by local names: %s", (text) => {
    expect(seen(ACCOUNT_TABLES, text)).not.toContain(false);
  });

  test("nine tables of accounts, of which none is seen in another's name", () => {
    const names = [
      "收入支出决算总表",
      "收入决算表",
      "支出决算表",
      "财政拨款收入支出决算总表",
      "一般公共预算财政拨款支出决算表",
      "一般公共预算财政拨款基本支出决算表",
      "政府性基金预算财政拨款收入支出决算表",
      "国有资本经营预算财政拨款支出决算表",
      "财政拨款“三公”经费支出决算表",
    ];
    names.forEach((name, at) => {
      expect(seen(ACCOUNT_TABLES, name).map((is, other) => is === (other === at))).not.toContain(false);
    });
  });
});
