import { describe, expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { columnPresent, type ColumnPresentParams } from "./column-present.ts";
import { NO_DUTY } from "../checklists/kjj/present.ts";

const item = itemOf({ column: matcherOf() });
const params: ColumnPresentParams = {
  platforms: [{ name: "政务服务网", hosts: ["zwfw"] }],
  requires: "content",
  hubs: ["政府信息公开"],
  minColumnNames: 2,
  minCoverage: 0.9,
};
const others = { 工作动态: "/gzdt/", 政府信息公开: "/tzgg/" };
const read = [
  listOf("/gzdt/", [rowOf("动态", "2026-11-19")]),
  listOf("/tzgg/", [rowOf("公告", "2026-11-18")]),
];

const judged = (
  columns: Record<string, string>,
  pages: ReturnType<typeof listOf>[],
  about: Parameters<typeof judgedBy>[4] = {},
  options = params,
) => judgedBy(columnPresent, item, options, [homeOf({ ...others, ...columns }), ...read, ...pages], about);

describe("where the bureau may have no such business", () => {
  const expected = {
    ...params,
    absence: "not-applicable" as const,
    duty: ["采购公告"],
    noDuty: ["无此类事项"],
  };

  test("a column that is nowhere, and no sign of the business: not applicable, with the reason", () => {
    const { verdict, reason } = judged({}, [], {}, expected);
    expect(verdict).toBe("not-applicable");
    expect(reason.zh).toBe("未见“政策文件”栏目，也未见这类事项，按无此事项处理");
  });

  test("rows that show the business without its column are for a person", () => {
    const { verdict, reason } = judged(
      { 其他: "/qt/" },
      [listOf("/qt/", [rowOf("设备采购公告", "2026-01-01")])],
      {},
      expected,
    );
    expect(verdict).toBe("review");
    expect(reason.zh).toContain("设备采购公告");
  });

  test("a column that says there is no such business is not blank", () => {
    const note = pageOf({ url: `${HOME}zcwj/`, kind: "other", text: "本单位无此类事项。" });
    const { verdict, reason } = judged({ 政策文件: "/zcwj/" }, [note], {}, expected);
    expect([verdict, reason.zh]).toEqual([
      "not-applicable",
      "“政策文件”栏目写明没有这类事项（“无此类事项”）",
    ]);
  });

  test.each(["2025年度本单位未作出行政处罚决定。", "本年度无政府采购项目。"])(
    "trap: a year without the business, said in the bureau's own words: %s",
    (text) => {
      const note = pageOf({ url: `${HOME}zcwj/`, kind: "other", text });
      expect(judged({ 政策文件: "/zcwj/" }, [note], {}, { ...expected, noDuty: NO_DUTY }).verdict).toBe(
        "not-applicable",
      );
    },
  );

  test("a long text that happens to hold the words has content", () => {
    const text = `${"本办法适用于全市科技计划项目。".repeat(30)}无此类事项的除外。`;
    const page = pageOf({ url: `${HOME}zcwj/`, kind: "article", text });
    expect(judged({ 政策文件: "/zcwj/" }, [page], {}, expected).verdict).toBe("pass");
  });

  test("a column of its own that holds nothing and does not say why fails", () => {
    const blank = listOf("/zcwj/", [], { state: "blank" });
    expect(judged({ 政策文件: "/zcwj/" }, [blank], {}, expected).verdict).toBe("fail");
  });

  test("an unread hub still leaves the question open", () => {
    expect(
      judged({ 政府信息公开: "/gk/" }, [listOf("/gk/", [], { state: "dynamic" })], {}, expected).verdict,
    ).toBe("not-assessed");
  });

  test("what is merely usual is for a person", () => {
    expect(judged({}, [], {}, { ...params, absence: "review" }).verdict).toBe("review");
  });
});

describe("what a column's text should show", () => {
  const fields = [
    { name: { zh: "职务", en: "posts" }, patterns: ["局长"] },
    { name: { zh: "照片", en: "portraits" }, patterns: ["照片"], picture: true },
  ];
  const said = (text: string, pictures = 0) =>
    judged(
      { 政策文件: "/zcwj/" },
      [pageOf({ url: `${HOME}zcwj/`, kind: "article", text, pictures })],
      {},
      { ...params, fields },
    );

  test("everything shown, a portrait as a picture: pass", () => {
    expect(said("局长 陈明远", 1).verdict).toBe("pass");
  });

  test("something not shown is for a person, never a failure", () => {
    expect(said("局长 陈明远")).toMatchObject({
      verdict: "review",
      reason: { zh: "“政策文件”栏目在，未见照片，待人工" },
    });
  });
});

test("a channel is not charged with what its portal answers for", () => {
  const url = "http://www.cangpu.example/kjj/";
  const bureau = { name: "苍浦市科学技术局", homeUrl: url, scopes: [url] };
  const home = pageOf({
    url,
    kind: "home",
    columns: ["动态", "政府信息公开"].map((name, at) => ({ name, url: `${url}${at}/` })),
  });
  const lists = ["0", "1"].map((path) =>
    pageOf({ url: `${url}${path}/`, items: [rowOf(path, "2026-11-01")] }),
  );
  const said = (ofPortal: boolean) =>
    judgedBy(columnPresent, item, { ...params, ofPortal }, [home, ...lists], { bureau }).verdict;
  expect(said(false)).toBe("fail");
  expect(said(true)).toBe("not-applicable");
});

describe("where every bureau must have the column", () => {
  const trade = { zh: "科技业务", en: "business of science" };
  const must = { ...params, duty: ["申报"], trade };
  const named = (name: string) => ({ bureau: { ...BUREAU, name } });

  test("it is missing, where nothing of its kind is published anywhere", () => {
    expect(judged({}, [], {}, must).verdict).toBe("fail");
  });

  test("trap: a page of functions that goes through the departments may be all of both columns", () => {
    const text = "市科学技术局下设办公室、规划科、成果科，各科室职责如下。";
    const functions = pageOf({ url: `${HOME}jgzn/`, kind: "article", text });
    const told = { ...must, told: ["下设", "科室"] };
    const { verdict, reason } = judged({ 机构职能: "/jgzn/" }, [functions], {}, told);
    expect(verdict).toBe("review");
    expect(reason.zh).toContain("但“机构职能”一页写到“下设”，是否已在其中公开待人工");
  });

  test("trap: its content stands in another column", () => {
    const notices = listOf("/qt/", [rowOf("关于组织申报科技计划项目的通知", "2026-01-01")]);
    const { verdict, reason, findings } = judged({ 其他: "/qt/" }, [notices], {}, must);
    expect([verdict, findings.length]).toEqual(["review", 1]);
    expect(reason.zh).toContain("但见到“关于组织申报科技计划项目的通知”，是否已在其他栏目公开待人工");
  });

  test.each(["苍浦县教育科技局", "苍浦县工业和信息化与科技局", "苍浦县科技和工业信息化局"])(
    "trap: %s was merged from several and may keep the columns of science elsewhere",
    (name) => {
      const { verdict, reason } = judged({}, [], named(name), must);
      expect(verdict).toBe("review");
      expect(reason.zh).toContain("本单位由几个部门合并组成，科技业务可能并入其他栏目，待人工");
    },
  );

  test("what every bureau owes, whatever its trades, a merged one owes as well", () => {
    expect(judged({}, [], named("苍浦县教育科技局"), { ...must, trade: undefined }).verdict).toBe("fail");
  });
});
