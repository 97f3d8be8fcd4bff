import { describe, expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy, matcherOf } from "../../tests/facts/site-of.ts";
import { columnPresent, type ColumnPresentParams } from "./column-present.ts";

const item = itemOf({ column: matcherOf() });
const params: ColumnPresentParams = {
  platforms: [{ name: "政务服务网", hosts: ["zwfw"] }],
  requires: "content",
  hubs: ["政府信息公开"],
  minColumnNames: 2,
  minCoverage: 0.9,
};
const others = { 工作动态: "/gzdt/", 政府信息公开: "/zwgk/" };
const read = [
  listOf("/gzdt/", [rowOf("动态", "2026-11-19")]),
  listOf("/zwgk/", [rowOf("公告", "2026-11-18")]),
];

const judged = (
  columns: Record<string, string>,
  pages: ReturnType<typeof listOf>[],
  about: Parameters<typeof judgedBy>[4] = {},
  options = params,
) => judgedBy(columnPresent, item, options, [homeOf({ ...others, ...columns }), ...read, ...pages], about);

describe("pass", () => {
  test("a column with rows", () => {
    const { verdict, reason } = judged({ 规章文件: "/gz/" }, [listOf("/gz/", [rowOf("办法", "2020-01-01")])]);
    expect(verdict).toBe("pass");
    expect(reason.zh).toBe("“规章文件”栏目在，1 条");
  });

  test("a column that is a single article", () => {
    const article = pageOf({ url: `${HOME}zcwj/`, kind: "article" });
    expect(judged({ 政策文件: "/zcwj/" }, [article]).verdict).toBe("pass");
  });

  test("a link to a known platform", () => {
    const { verdict, reason } = judged({ 政策文件: "http://www.zwfw.example/kjj/" }, []);
    expect([verdict, reason.zh]).toEqual(["pass", "“政策文件”转到政务服务网（www.zwfw.example）"]);
  });

  test("a column without rows of its own whose sub-column holds some", () => {
    const parent = listOf("/zcwj/", [], { kind: "column", state: "blank" });
    const child = listOf("/zcwj/gfxwj/", [rowOf("办法", "2020-01-01")], {
      column: { name: "市级", type: "", path: [] },
    });
    expect(judged({ 政策文件: "/zcwj/" }, [parent, child]).verdict).toBe("pass");
  });

  test("an entrance that was read, where presence is enough", () => {
    const form = pageOf({ url: `${HOME}zcwj/`, kind: "other" });
    expect(judged({ 政策文件: "/zcwj/" }, [form], {}, { ...params, requires: "presence" }).verdict).toBe(
      "pass",
    );
  });
});

describe("fail", () => {
  test("a column that is nowhere, saying how hard it was looked for", () => {
    const { verdict, reason, findings } = judged({}, []);
    expect(verdict).toBe("fail");
    expect(reason.zh).toBe("未找到“政策文件”；查过 2 个栏目名、2 个同义名");
    expect(findings).toMatchObject([
      { key: "column.policy|政策文件", evidence: [{ url: HOME, quote: "工作动态、政府信息公开" }] },
    ]);
  });

  test("links to other bureaus are no column names that were searched", () => {
    expect(judged({ 财政局: "http://czj.example/" }, []).reason.zh).toContain("查过 2 个栏目名");
  });

  test("a blank column, in the page's own words", () => {
    const blank = listOf("/zcwj/", [], {
      state: "blank",
      stateReason: { code: "says-so", quote: "暂无内容" },
    });
    const { verdict, findings } = judged({ 政策文件: "/zcwj/" }, [blank]);
    expect(verdict).toBe("fail");
    expect(findings).toMatchObject([
      {
        key: `column.policy|${HOME}zcwj/`,
        message: { zh: "政策文件：栏目在，内容为 0 条" },
        evidence: [{ url: `${HOME}zcwj/`, quote: "暂无内容" }],
      },
    ]);
  });
});

test("review: a blank column of business that the bureau may not have, with both clauses", () => {
  const blank = listOf("/zcwj/", [], {
    state: "blank",
    stateReason: { code: "says-so", quote: "暂无内容" },
  });
  const blankRule = { document: "《检查指标》", clause: "空白栏目" };
  const { verdict, findings } = judgedBy(columnPresent, item, { ...params, blankRule }, [
    homeOf({ 工作动态: "/gzdt/", 政策文件: "/zcwj/" }),
    blank,
  ]);
  expect([verdict, findings[0]?.message.zh]).toEqual([
    "review",
    "政策文件：栏目在，内容为 0 条；有这类事项的应公开（《条例》第二十条），没有的应写明或撤下栏目（《检查指标》空白栏目），待人工",
  ]);
  expect(findings[0]?.evidence[0]).toMatchObject({ url: `${HOME}zcwj/`, quote: "暂无内容" });
});

describe("not assessed", () => {
  test("the home page was not read", () => {
    expect(judgedBy(columnPresent, item, params, read).verdict).toBe("not-assessed");
  });

  test("a script writes the home page's navigation", () => {
    const { verdict, reason } = judgedBy(columnPresent, item, params, [
      homeOf({ 工作动态: "/gzdt/" }),
      ...read,
    ]);
    expect(verdict).toBe("not-assessed");
    expect(reason.zh).toContain("首页只见到 1 个栏目名");
  });

  test.each([
    ["dynamic", "脚本"],
    ["challenge", "验证"],
    ["soft-404", "不存在"],
    ["error", "报错"],
    ["moved", "转到"],
  ] as const)("a column whose page is %s", (state, why) => {
    const { verdict, reason } = judged({ 政策文件: "/zcwj/" }, [listOf("/zcwj/", [], { state })]);
    expect(verdict).toBe("not-assessed");
    expect(reason.zh).toContain(why);
  });

  test("a column that timed out, and one on an unknown site", () => {
    const notAssessed = [{ url: `${HOME}zcwj/`, cause: "timeout" as const }];
    expect(judged({ 政策文件: "/zcwj/" }, [], { notAssessed }).reason.zh).toBe(
      "见到“政策文件”，等候超时；不算不符合",
    );
    expect(judged({ 政策文件: "http://xxgk.other.example/" }, []).verdict).toBe("not-assessed");
  });

  test("the hub under which the column would lie was not read, also on another host", () => {
    const elsewhere = { 政府信息公开: "http://xxgk.other.example/kjj/", 通知公告: "/tzgg/" };
    const { verdict, reason } = judged(elsewhere, [listOf("/tzgg/", [rowOf("公告", "2026-11-18")])]);
    expect(verdict).toBe("not-assessed");
    expect(reason.zh).toContain("没有读到“政府信息公开”（在另一网站或检查范围之外，没有读取）");
  });

  test("too few column pages were read", () => {
    const notAssessed = [{ url: `${HOME}kjcg/`, cause: "out-of-budget" as const }];
    const { verdict, reason } = judged({ 科技成果: "/kjcg/" }, [], { notAssessed });
    expect(verdict).toBe("not-assessed");
    expect(reason.zh).toContain("“科技成果”（页数已满，没有轮到）");
  });
});

describe("borderline", () => {
  test("nine of ten column pages are enough to call something missing", () => {
    const names = ["甲栏", "乙栏", "丙栏", "丁栏", "戊栏", "己栏", "庚栏"];
    const columns = Object.fromEntries(names.map((name, at) => [name, `/c${at}/`]));
    const pages = names.map((_, at) => listOf(`/c${at}/`, [rowOf(`行${at}`, null)]));
    const notAssessed = [{ url: `${HOME}kjcg/`, cause: "timeout" as const }];
    expect(judged({ ...columns, 科技成果: "/kjcg/" }, pages, { notAssessed }).verdict).toBe("fail");
    const two = [...notAssessed, { url: `${HOME}c0/`, cause: "timeout" as const }];
    expect(judged({ ...columns, 科技成果: "/kjcg/" }, pages.slice(1), { notAssessed: two }).verdict).toBe(
      "not-assessed",
    );
  });
});

describe("traps", () => {
  test("a site whose way in to 政务公开 was never seen has a menu that was missed: a person looks", () => {
    const pages = [homeOf({ 工作动态: "/gzdt/", 通知公告: "/zwgk/" }), ...read];
    const { verdict, reason } = judgedBy(columnPresent, item, params, pages);
    expect([verdict, reason.zh]).toEqual([
      "review",
      "未找到“政策文件”栏目，没有见到“政务公开”一类的入口，菜单可能没有读全；是否相符待人工",
    ]);
  });

  test("政策解读 is no 政策文件", () => {
    expect(judged({ 政策解读: "/zcjd/" }, [listOf("/zcjd/", [rowOf("图解", null)])]).verdict).toBe("fail");
  });

  test("a similar name, an article of that name or a heading is for a person, not missing", () => {
    const similar = judged({ 政策文件汇编工作: "/hb/" }, [listOf("/hb/", [rowOf("一", null)])]);
    expect(similar.verdict).toBe("review");
    const row = judged({ 其他: "/qt/" }, [listOf("/qt/", [rowOf("苍浦市科学技术局政策文件", null)])]);
    expect(row.verdict).toBe("review");
    const section = pageOf({
      url: `${HOME}jg/`,
      kind: "article",
      sections: [{ level: 2, heading: "二、政策文件", length: 80 }],
    });
    expect(judged({ 机构: "/jg/" }, [section]).verdict).toBe("review");
  });

  test("a page in which nothing was recognised is not blank", () => {
    const { verdict } = judged({ 政策文件: "/zcwj/" }, [pageOf({ url: `${HOME}zcwj/`, kind: "other" })]);
    expect(verdict).toBe("review");
  });

  test("a blank column beside another that holds the content is for a person", () => {
    const pages = [listOf("/a/", [], { state: "blank" }), listOf("/zcwj/", [rowOf("办法", null)])];
    expect(judged({ 政策文件: "/a/", 本局制发: "/zcwj/" }, pages).verdict).toBe("review");
  });

  test("a blank parent with an unread sub-column is not called blank", () => {
    const parent = listOf("/zcwj/", [], { state: "blank" });
    const notAssessed = [{ url: `${HOME}zcwj/sj/`, cause: "timeout" as const }];
    const home = { 政策文件: "/zcwj/", 市级: "/zcwj/sj/" };
    expect(judged(home, [parent], { notAssessed }).verdict).toBe("review");
  });
});

test("trap: a column to which only the foot of the home page leads is not called missing; a person looks", () => {
  const foot = (name: string) => [{ name, url: `${HOME}zcwj/` }];
  const on = (name: string) =>
    judgedBy(columnPresent, item, params, [homeOf(others, { footerLinks: foot(name) }), ...read]);
  expect([on("政策文件").verdict, on("联系我们").verdict]).toEqual(["review", "fail"]);
  expect(on("政策文件").reason.zh).toContain("首页页脚有“政策文件”链接");
});

test("trap: of a home page that scripts draw, no column is said to be missing; a person looks", () => {
  const home = { ...homeOf(others), capture: "rendered" as const };
  const { verdict, reason } = judgedBy(columnPresent, item, params, [home, ...read]);
  expect(verdict).toBe("review");
  expect(reason.zh).toContain("首页由脚本生成");
});

test("of a home page that scripts draw from a menu file that was read, a missing column is missing", () => {
  const home = { ...homeOf(others), capture: "rendered" as const };
  const menu = (columns: typeof home.columns) =>
    pageOf({ url: `${HOME}menu.json`, contentType: "application/json", kind: "other", columns });
  const on = (columns: typeof home.columns) =>
    judgedBy(columnPresent, item, params, [home, ...read, menu(columns)]).verdict;
  expect(on(home.columns)).toBe("fail");
  expect(on(home.columns.slice(1))).toBe("review");
});
