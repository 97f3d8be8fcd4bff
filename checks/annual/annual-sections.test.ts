import { describe, expect, test } from "vitest";
import { judgedAs, judgedReports, messages, reportPage } from "../../tests/annual/judged.ts";
import { readHtmlReport, readSample } from "../../tests/annual/read-report.ts";
import { sample, withoutPart, withPart } from "../../tests/annual/sample.ts";

const ITEM = "annual.sections";

test("pass: a report with all parts", () => {
  expect(judgedReports(ITEM, [readSample(sample(2010)), readSample(sample(2024))])).toMatchObject({
    verdict: "pass",
    reason: { zh: "2 份年报的规定部分齐全" },
  });
});

test("fail: a missing part is named with what was seen instead", () => {
  const judgement = judgedReports(ITEM, [readSample(withoutPart(sample(2024), "其他需要报告"))]);
  expect(judgement.verdict).toBe("fail");
  expect(messages(judgement)).toEqual([
    "2024 年度报告未见“其他需要报告的事项”部分（应有 6 部分，见到 5 部分）",
  ]);
  expect(judgement.findings[0]?.evidence[0]?.quote).toContain("五、存在的主要问题及改进情况");
});

test("borderline: an empty part fails; 无。 is content", () => {
  expect(judgedReports(ITEM, [readSample(withPart(sample(2024), "问题", { paragraphs: [] }))]).verdict).toBe(
    "fail",
  );
  expect(
    judgedReports(ITEM, [readSample(withPart(sample(2024), "问题", { paragraphs: ["无。"] }))]).verdict,
  ).toBe("pass");
});

test.each([
  ["政府信息公开工作存在的主要问题及改进情况", "问题"],
  ["存在问题及改进情况", "问题"],
  ["因政府信息公开工作被申请行政复议、提起行政诉讼情况", "行政复议"],
  ["其它需要说明的事项", "其他"],
])("%s is the part all the same", (title, words) => {
  expect(judgedReports(ITEM, [readSample(withPart(sample(2024), words, { title }))]).verdict).toBe("pass");
});

test("not assessed: no report was read", () => {
  expect(judgedReports(ITEM, []).verdict).toBe("not-assessed");
});

describe("traps, never accused:", () => {
  test("a report of 2018 under the later six titles", () => {
    const later = { ...sample(2024), year: 2018, title: "苍浦市科学技术局2018年政府信息公开工作年度报告" };
    const judgement = judgedReports(ITEM, [
      readSample({
        ...later,
        parts: later.parts.slice(0, 5).concat({ title: "其他需要报告的事项", paragraphs: ["无。"] }),
      }),
    ]);
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)).toEqual([
      "2018 年度报告未见“收费及减免情况”部分（应有 6 部分，见到 5 部分）；用的是 2019 年度以后的六个标题，待人工",
    ]);
  });

  test("a former report that tells of fees under another heading", () => {
    const report = withPart(withoutPart(sample(2010), "收费"), "依申请公开", {
      paragraphs: ["全年收到申请3件，没有收取费用。"],
    });
    expect(judgedReports(ITEM, [readSample(report)]).verdict).toBe("review");
  });

  test("one heading for two parts", () => {
    const report = withPart(withoutPart(sample(2024), "其他需要报告"), "问题", {
      title: "存在的问题及其他需要报告的事项",
    });
    expect(judgedReports(ITEM, [readSample(report)]).verdict).toBe("pass");
  });

  test("a report that is a file or a picture: a person reads it", () => {
    const title = "2024年政府信息公开工作年度报告";
    const file = readHtmlReport(`<div id="zoom"><p><a href="nb.doc">附件</a></p></div>`, title);
    const attachments = [{ name: "附件", url: "http://kjj.example/nb.doc", type: "doc" }];
    const judgement = judgedAs(ITEM, [reportPage(file, { attachments })]);
    expect(judgement.verdict).toBe("review");
    expect(messages(judgement)).toEqual(["2024 年度报告的内容在附件里，附件没有读出，待人工"]);
    const scan = readHtmlReport(`<div id="zoom"><img src="1.jpg"><img src="2.jpg"></div>`, title);
    expect(judgedReports(ITEM, [scan]).verdict).toBe("review");
  });

  test("a part whose text is a picture", () => {
    const html = `<div id="zoom"><p>一、总体情况</p><img src="1.png"><p>二、主动公开政府信息情况</p><p>见图。</p><p>三、收到和处理政府信息公开申请情况</p><img src="2.png"><p>四、行政复议、行政诉讼情况</p><p>无。</p><p>五、存在的主要问题及改进情况</p><p>无。</p><p>六、其他需要报告的事项</p><p>无。</p></div>`;
    expect(judgedReports(ITEM, [readHtmlReport(html, "2019年政府信息公开工作年度报告")]).verdict).toBe(
      "pass",
    );
  });

  test("an announced 附表 that stands there as a table", () => {
    const report = readSample(sample(2010));
    const announced = { count: 8, sentence: "由概述……附表共八部分组成。" };
    expect(
      judgedReports(ITEM, [{ ...report, announced, beside: { ...report.beside, tables: 1 } }]).verdict,
    ).toBe("pass");
  });
});
