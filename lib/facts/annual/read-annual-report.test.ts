import { describe, expect, test } from "vitest";
import { openPage } from "../page/page.ts";
import { annualReport } from "./annual-report.ts";
import type { AnnualReport } from "./annual-report.ts";
import { reportOnPage } from "./report-on-page.ts";

const TITLE = "2024年政府信息公开工作年度报告";
const PARTS = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
];
const IDS = ["overview", "proactive", "requests", "disputes", "problems", "other"];

describe("what is a report", () => {
  test("a column page that names the year inside only", () => {
    const html = page(
      "政府信息公开年报",
      `<h3>苍浦市科学技术局2024年政府信息公开工作年度报告</h3>${numbered("一二三四五六", "、")}`,
    );
    expect(read(html, "政府信息公开年报")).toMatchObject({ year: 2024, bureau: "苍浦市科学技术局" });
  });

  test("a page whose report is in a file: a report without parts", () => {
    expect(read(page(TITLE, `<p><a href="nb.pdf">${TITLE}.pdf</a></p>`), TITLE)).toMatchObject({
      year: 2024,
      parts: [],
    });
  });

  test("not a list of reports, whatever its title", () => {
    const rows = [2022, 2023, 2024].map(
      (year) => `<li><a href="${year}.html">${year}年政府信息公开工作年度报告</a></li>`,
    );
    expect(read(page("政府信息公开年报", rows.join("")), "政府信息公开年报")).toBeNull();
    expect(read(page(TITLE, rows.join("")), TITLE)).toBeNull();
  });

  test("not the yearly sheet of the site, nor the report on the rule of law", () => {
    const body = numbered("一二三四五六", "、");
    expect(read(page("", body), "2024年政府网站工作年度报表")).toBeNull();
    expect(read(page("", body), "2024年法治政府建设年度报告")).toBeNull();
  });
});

describe("headings", () => {
  test.each([
    ["一、", numbered("一二三四五六", "、")],
    [
      "第一部分",
      PARTS.map((title, at) => `<p>第${"一二三四五六".charAt(at)}部分 ${title}</p><p>内容。</p>`).join(""),
    ],
    [
      "（一）",
      PARTS.map((title, at) => `<p>（${"一二三四五六".charAt(at)}）${title}</p><p>内容。</p>`).join(""),
    ],
    ["1.", PARTS.map((title, at) => `<p>${at + 1}．${title}</p><p>内容。</p>`).join("")],
    ["h3 without numbers", PARTS.map((title) => `<h3>${title}</h3><h4>主动公开</h4><p>内容。</p>`).join("")],
    ["bold without numbers", PARTS.map((title) => `<p><b>${title}</b></p><p>内容。</p>`).join("")],
    ["nothing but a line of its own", PARTS.map((title) => `<p>${title}</p><p>内容。</p>`).join("")],
    [
      "number and title in two cells",
      `<table>${PARTS.map((title, at) => `<tr><td>${"一二三四五六".charAt(at)}</td><td>${title}</td></tr><tr><td colspan="2">内容。</td></tr>`).join("")}</table>`,
    ],
  ])("marked by %s", (_, body) => {
    const report = read(page(TITLE, body), TITLE);
    expect(report?.parts.flatMap(({ covers }) => covers)).toEqual(IDS);
    expect(report?.parts.every(({ length }) => length > 0)).toBe(true);
  });

  test("text on the heading's own line belongs to the part", () => {
    const report = read(
      page(TITLE, numbered("一二三四五六", "、").replace("</p><p>内容。", "。本年度工作平稳。")),
      TITLE,
    );
    expect(report?.parts[0]).toMatchObject({ heading: "一、总体情况", length: 8 });
  });

  test("a list that starts again at 一 inside a part is none", () => {
    const body = numbered("一二三四五六", "、").replace(
      "<p>内容。</p>",
      "<p>一、加强领导</p><p>二、加强学习</p>",
    );
    expect(read(page(TITLE, body), TITLE)?.parts).toHaveLength(6);
  });

  test("the statistics sheet of old reports lends no headings", () => {
    const sheet = `<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr><tr><td>一、主动公开情况</td><td>条</td><td>61</td></tr><tr><td>四、行政复议数量</td><td>件</td><td>0</td></tr><tr><td>七、收取的费用</td><td>万元</td><td>0</td></tr></table>`;
    const report = read(page(TITLE, numbered("一二三四五六", "、") + sheet), TITLE);
    expect(report?.parts).toHaveLength(6);
    expect(report?.beside.tables).toBe(1);
  });

  test("what stands in navigation and foot belongs to nobody", () => {
    const html = `<html><body><div class="leftnav"><p>一、主动公开</p></div>${numbered("一二三四五六", "、")}<div class="footer">主办单位：苍浦市科学技术局</div></body></html>`;
    expect(read(html, TITLE)?.parts.flatMap(({ covers }) => covers)).toEqual(IDS);
  });

  test("a text hidden behind its facsimile is read", () => {
    const body = `<iframe src="viewer.html"></iframe><div style="display:none">${numbered("一二三四五六", "、")}</div>`;
    expect(read(page(TITLE, body), TITLE)).toMatchObject({
      parts: IDS.map((id) => ({ covers: [id] })),
      beside: { frames: 1 },
    });
  });

  test("a folded part that only a click shows is not empty", () => {
    const body = numbered("一二三四五六", "、").replace(
      "<p>内容。</p>",
      '<div style="display:none"><p>内容。</p></div>',
    );
    expect(read(page(TITLE, body), TITLE)?.parts[0]).toMatchObject({ length: 3 });
  });

  test("pictures and frames under a heading are counted, so that it is not empty", () => {
    const body = numbered("一二三四五六", "、").replace("<p>内容。</p>", '<p><img src="1.png"></p>');
    expect(read(page(TITLE, body), TITLE)?.parts[0]).toMatchObject({ length: 0, pictures: 1 });
  });
});

test("what is read satisfies its own schema", () => {
  expect(annualReport.safeParse(read(page(TITLE, numbered("一二三四五六", "、")), TITLE)).success).toBe(true);
});

test("personal numbers are masked wherever words are kept", () => {
  const body = numbered("一二三四五六", "、").replace(
    "内容。",
    "联系人张某13812345678，主动公开等各项工作平稳有序，全年没有发生责任追究的情形，各科室配合良好。",
  );
  const opened = openPage(page(TITLE, body), "http://kjj.example/nb/1.html");
  const report = reportOnPage(opened, TITLE, (words) => words.replace("13812345678", "138••••5678"));
  expect(JSON.stringify(report)).not.toContain("13812345678");
  expect(report?.paragraphs[0]?.text).toContain("138••••5678");
});

function numbered(numbers: string, comma: string): string {
  return PARTS.map((title, at) => `<p>${numbers.charAt(at)}${comma}${title}</p><p>内容。</p>`).join("");
}

function page(title: string, body: string): string {
  return `<html><head><title>${title}</title></head><body><div id="zoom">${body}</div></body></html>`;
}

function read(html: string, title: string): AnnualReport | null {
  return reportOnPage(openPage(html, "http://kjj.example/nb/1.html"), title, (words) => words);
}
