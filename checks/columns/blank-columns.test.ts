import { expect, test } from "vitest";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { blankColumns } from "./blank-columns.ts";

const item = itemOf({ id: "content.blank-columns", severity: "info" });
const full = listOf("/gzdt/", [rowOf("动态", "2026-11-19")]);

const judged = (columns: Record<string, string>, pages: ReturnType<typeof listOf>[], about = {}) =>
  judgedBy(
    blankColumns,
    item,
    { minCoverage: 0.5 },
    [homeOf({ 工作动态: "/gzdt/", ...columns }), full, ...pages],
    about,
  );

test("pass: every column holds something", () => {
  const { verdict, reason } = judged({}, []);
  expect([verdict, reason.zh]).toEqual(["pass", "读过 1 个栏目，未见空白栏目"]);
});

test("trap: a page on which one asks first (办件查询) says 没有相关数据 and is no blank column", () => {
  const asks = listOf("/cx/", [], {
    state: "blank",
    stateReason: { code: "says-empty", quote: "没有相关数据" },
  });
  expect(judged({ 申请进度查询: "/cx/" }, [asks]).verdict).toBe("pass");
});

test("review: an empty list beside a note or a picture is neither blank nor passed over", () => {
  const stateReason = { code: "empty-list-explained", quote: "" };
  const { verdict, reason } = judged({ 统计数据: "/tj/" }, [
    listOf("/tj/", [], { kind: "other", stateReason }),
  ]);
  expect([verdict, reason.zh]).toEqual([
    "review",
    "统计数据：列表为空，旁边有文字、图片或写信入口，是否就是栏目内容待人工",
  ]);
});

test("fail: each blank column is a finding known by its address, in the page's own words", () => {
  const blank = [
    listOf("/tjsj/", [], { state: "blank", stateReason: { code: "says-so", quote: "暂无内容" } }),
    listOf("/zfcg/", [], { state: "blank", title: "政府采购_苍浦市科学技术局", capture: "rendered" }),
  ];
  const { verdict, reason, findings } = judged({ 统计数据: "/tjsj/", 政府采购: "/zfcg/" }, blank);
  expect(verdict).toBe("fail");
  expect(reason.zh).toBe("空白栏目 2 个：统计数据、政府采购");
  expect(findings).toMatchObject([
    { key: `content.blank-columns|${HOME}tjsj/`, evidence: [{ url: `${HOME}tjsj/`, quote: "暂无内容" }] },
    {
      message: { zh: "政府采购：栏目在，内容为 0 条；渲染后再读仍为 0 条" },
      evidence: [{ quote: "政府采购_苍浦市科学技术局" }],
    },
  ]);
});

test.each([
  { code: "empty-list", quote: '<ul class="list">' },
  { code: "feed-empty", quote: "gkmlpt" },
])("fail: over an empty list the page's name is quoted, not what only a program sees ($code)", (mute) => {
  const blank = listOf("/zfcg/", [], { state: "blank", title: "政府采购", stateReason: mute });
  expect(judged({ 政府采购: "/zfcg/" }, [blank]).findings[0]?.evidence[0]?.quote).toBe("政府采购");
});

test("trap: a column that says there is no such business says something and is not blank", () => {
  const says = listOf("/tjsj/", [], { state: "blank", stateReason: { code: "", quote: "本单位无此事项" } });
  const pages = [homeOf({ 统计数据: "/tjsj/" }), says];
  const by = (noDuty: string[]) => judgedBy(blankColumns, item, { minCoverage: 0.5, noDuty }, pages).verdict;
  expect([by([]), by(["无此事项"])]).toEqual(["fail", "pass"]);
});

test("review: a blank column of a matter that only some organs have, with what is asked of either", () => {
  const pages = [
    homeOf({ 行政处罚: "/xzcf/", 行政事业性收费: "/sf/" }),
    listOf("/xzcf/", [], { state: "blank" }),
    listOf("/sf/", [], { state: "blank" }),
  ];
  const by = (mattersOfSome: string[]) =>
    judgedBy(blankColumns, item, { minCoverage: 0.5, mattersOfSome }, pages);
  const { verdict, findings } = by(["处罚", "收费"]);
  expect([verdict, findings.map(({ message }) => message.zh)]).toEqual([
    "review",
    [
      "行政事业性收费：栏目在，内容为 0 条；有没有这类事项待人工，没有的应写明或撤下栏目",
      "行政处罚：栏目在，内容为 0 条；有没有这类事项待人工，没有的应写明或撤下栏目",
    ],
  ]);
  const mixed = by(["处罚"]);
  expect([mixed.verdict, mixed.findings.map(({ message }) => message.zh)]).toEqual([
    "fail",
    ["行政事业性收费：栏目在，内容为 0 条"],
  ]);
  expect(mixed.reason.zh).toContain(
    "空白栏目 1 个：行政事业性收费；行政处罚：内容为 0 条；有没有这类事项待人工",
  );
});

test("borderline: a column with one row is not blank", () => {
  expect(judged({ 统计数据: "/tjsj/" }, [listOf("/tjsj/", [rowOf("公报", null)])]).verdict).toBe("pass");
});

test.each(["dynamic", "challenge", "soft-404", "error", "moved"] as const)(
  "trap: a %s page is not blank",
  (state) => {
    const { verdict, reason } = judged({ 统计数据: "/tjsj/" }, [listOf("/tjsj/", [], { state })]);
    expect(verdict).toBe("pass");
    expect(reason.zh).toContain("另有未读到：统计数据");
  },
);

test("trap: a column that only leads to full sub-columns is not blank", () => {
  const pages = [listOf("/xm/", [], { state: "blank" }), listOf("/xm/sb/", [rowOf("申报", null)])];
  expect(judged({ 科技项目: "/xm/", 项目申报: "/xm/sb/" }, pages).verdict).toBe("pass");
});

test("trap: a page in which nothing was recognised is not blank", () => {
  expect(judged({ 信箱: "/xx/" }, [pageOf({ url: `${HOME}xx/`, kind: "other" })]).verdict).toBe("pass");
});

test("not assessed: most columns were not read", () => {
  const names = { 统计数据: "/tjsj/", 科技成果: "/kjcg/" };
  const notAssessed = Object.values(names).map((path) => ({
    url: HOME + path.slice(1),
    cause: "timeout" as const,
  }));
  expect(judged(names, [], { notAssessed }).verdict).toBe("not-assessed");
});

test("a link out of the scope neither counts nor is missed", () => {
  expect(judged({ 办事服务: "http://zwfw.example/" }, []).reason.zh).toBe("读过 1 个栏目，未见空白栏目");
});
