import { describe, expect, test } from "vitest";
import type { FileReading } from "../../lib/facts/documents/file-reading.ts";
import { judgedAs, messages } from "../../tests/annual/judged.ts";
import { listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";

const PDF = "http://kjj.example/nb/2023.pdf";
const SCAN: FileReading = { outcome: "unread", why: "no-text", detail: "" };
const row = (url: string, date = "2024-01-20") => rowOf("2023年政府信息公开工作年度报告", date, url);
const file = (reading?: FileReading) =>
  pageOf({ url: PDF, kind: "document", ...(reading && { file: reading }) });

describe("a report that a list names and nobody can read", () => {
  test("is for a person, with the cause, under its parts and its tables", () => {
    const pages = [listOf("nb/", [row(PDF)]), file(SCAN)];
    for (const id of ["annual.sections", "annual.tables"]) {
      const judgement = judgedAs(id, pages);
      expect(judgement.verdict).toBe("review");
      expect(messages(judgement)).toEqual([
        "2023 年度报告的内容在附件里，附件是扫描件或图片，没有文字，待人工",
      ]);
      expect(judgement.findings[0]?.evidence).toMatchObject([{ url: PDF, date: "2024-01-20" }]);
    }
    expect(judgedAs("annual.arithmetic", pages).verdict).toBe("not-applicable");
  });

  test("is held to its deadline by the list's date all the same", () => {
    expect(judgedAs("annual.deadline", [listOf("nb/", [row(PDF)]), file(SCAN)]).verdict).toBe("pass");
    const late = [listOf("nb/", [row(PDF, "2024-03-01")]), file(SCAN)];
    expect(messages(judgedAs("annual.deadline", late))).toEqual([
      "2023 年度报告 2024-03-01 发布，晚于期限 30 天（期限 2024-01-31）",
    ]);
  });

  test("is said to be unread where it was not fetched", () => {
    const pages = [listOf("nb/", [row("http://kjj.example/nb/2023.doc")])];
    expect(messages(judgedAs("annual.sections", pages))).toEqual([
      "2023 年度报告的内容在附件里，附件没有读出，待人工",
    ]);
  });

  test("a page that was not read is no file: nothing is said of its content", () => {
    const pages = [listOf("nb/", [row("http://kjj.example/nb/2023.html")])];
    expect(judgedAs("annual.sections", pages).verdict).toBe("not-assessed");
  });
});
