import { describe, expect, test } from "vitest";
import { annualReportFromText } from "./annual-report-from-text.ts";
import type { AnnualReport } from "./annual-report.ts";

const TITLE = "2024年政府信息公开工作年度报告";

describe("prose", () => {
  test.each([
    ["本年度新收政府信息公开申请3件", [["received", 3]]],
    [
      "全年收到依申请公开政府信息申请２件，上年结转1件",
      [
        ["received", 2],
        ["carried-in", 1],
      ],
    ],
    [
      "予以公开5件，部分公开1件，不予公开2件",
      [
        ["granted", 5],
        ["partial", 1],
        ["refused", 2],
      ],
    ],
    [
      "发生行政复议2件，行政诉讼1件",
      [
        ["review", 2],
        ["litigation", 1],
      ],
    ],
    ["结转下年度办理1件", [["carried-out", 1]]],
    ["受理行政复议案件120件，审结行政诉讼案件3件", []],
    ["收到网络申请3件，其中自然人2件", []],
    ["收到政府信息公开申请3件，同比增加2件", [["received", 3]]],
  ])("%s", (sentence, figures) => {
    expect(text(sentence).figures.map(({ what, value }) => [what, value])).toEqual(figures);
  });

  test.each(["全年未收到政府信息公开申请", "我局没有接到公民、法人的依申请公开"])(
    "%s: maybe no request",
    (sentence) => {
      expect(text(sentence).noRequests === null).toBe(sentence.includes("法人"));
    },
  );

  test.each([
    "未收到政府信息公开行政复议申请",
    "第四季度，未收到政府信息公开申请",
    "未收到涉及第三方的政府信息公开申请",
    "未收到要求减免费用的依申请公开",
  ])("%s is narrower than none at all", (sentence) => {
    expect(text(sentence).noRequests).toBeNull();
  });

  test.each([
    ["主动公开政府信息20条，其中规范性文件8条、工作信息12条", [[20, 8, 12]]],
    ["主动公开信息20条。其中，规范性文件8条，工作信息（含动态3条）12条", [[20, 8, 12]]],
    ["受理申请20件，其中自然人8件，法人5件，予以公开9件", []],
    ["主动公开信息约20条，其中文件8条，动态11条", []],
  ])("sums in %s", (sentence, sums) => {
    expect(
      text(sentence).sums.map(({ total, parts }) => [total, ...parts.map(({ value }) => value)]),
    ).toEqual(sums);
  });

  test("document numbers are normalised whatever their brackets", () => {
    const cited = text("根据《条例》（国务院第 711 号令）和国办公开办函[2021]30号编制").citations.map(
      ({ number }) => number,
    );
    expect(cited).toEqual(["国务院令第711号", "国办公开办函〔2021〕30号"]);
  });
});

describe("signature", () => {
  test.each([
    ["2025年1月20日", "2025-01-20", false],
    ["二〇二五年一月二十日", "2025-01-20", false],
    ["二○二五年一月", null, false],
    ["二○", null, true],
    ["2025年", null, true],
  ])("%s", (last, date, cut) => {
    const report = annualReportFromText(
      `${TITLE}\n一、总体情况\n内容。\n二、主动公开情况\n内容。\n苍浦市科学技术局\n${last}`,
    );
    expect(report?.signature).toMatchObject({ bureau: "苍浦市科学技术局", date, cut });
  });

  test("a last sentence that begins with a year is none", () => {
    expect(text("2024年没有收取信息处理费").signature).toBeNull();
    const last = annualReportFromText(
      `${TITLE}\n一、总体情况\n内容。\n二、主动公开情况\n2024年没有收取信息处理费。`,
    );
    expect(last?.signature).toBeNull();
  });

  test("a report without one has none", () => {
    expect(text("内容").signature).toBeNull();
  });
});

function text(sentence: string): AnnualReport {
  const report = annualReportFromText(`${TITLE}\n一、总体情况\n${sentence}。\n二、主动公开情况\n内容。`);
  if (report === null) throw new Error("no report");
  return report;
}
