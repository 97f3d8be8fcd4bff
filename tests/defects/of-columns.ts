import type { Defect } from "./defect.ts";
import {
  article,
  articlesOf,
  beside,
  blankColumn,
  blanked,
  changed,
  joined,
  olderTwin,
  reworded,
  rowsOf,
  without,
} from "./spoil.ts";
import { older } from "./spoil.ts";

/** Numbers of documents, as the ledger prints them before the clause. */
const REGULATION = "（国务院令第711号）";
const INSPECTION = "（国办秘函〔2019〕19号）";
const STALE = `${INSPECTION}单项否决“栏目不更新”：动态、要闻类 2 周，通知公告、政策文件类 6 个月`;

const BLANK = "/zwgk/fdzdgknr/";
const FIVE = ["要闻", "图片新闻", "科技新闻", "新闻动态", "政务要闻"];
const MORE = ["科技动态", "部门动态", "政务动态", "动态要闻", "科技要闻"];
const slugOf = (at: number) => `zz${String(at)}`;

/** So many columns of news in which nothing has happened for that long. */
const sleeping =
  (names: readonly string[], days: number): NonNullable<Defect["columns"]> =>
  (columns) =>
    beside(...names.map((name, at) => olderTwin(name, slugOf(at), articlesOf(columns, "工作动态"), days)))(
      columns,
    );

/** What is nowhere is shown on the home page, whose columns were looked through; it has no day. */
const nowhere = (name: string, law: string): Defect["finding"] => ({
  says: `未找到“${name}”`,
  on: "/",
  date: null,
  law,
});

/** A required column that is nowhere. */
const missing = (name: string, law: string, also?: Defect["also"]): Defect => ({
  what: `没有“${name}”栏目`,
  columns: without(name),
  finding: nowhere(name, law),
  ...(also && { also }),
});

/** A column that is there and holds nothing fails under its own item and is named in 空白栏目. */
const blank = (name: string, on: string, law: string, also: Defect["also"] = {}): Defect => ({
  what: `“${name}”栏目空白`,
  columns: blanked(name),
  finding: { says: `${name}：栏目在，内容为 0 条`, on, date: null, law },
  also: { "content.blank-columns": "fail", ...also },
});

/** Blank where the bureau may have no such business: a person decides, with both clauses before him. */
const blankOfSome = (name: string, on: string, law: string, listed: "fail" | "review" = "fail"): Defect => {
  const { finding, ...rest } = blank(name, on, law, { "content.blank-columns": listed });
  const says = `${finding.says}；有这类事项的应公开`;
  return { ...rest, verdict: "review", finding: { ...finding, says } };
};

/** Of a group only one of its columns is left, in its place. */
const insteadOf = (group: string, left: string): NonNullable<Defect["columns"]> =>
  changed(group, (column) => column.children.find(({ name }) => name === left) ?? null);

const NO_REPORTS = Object.fromEntries(
  ["years", "deadline", "sections", "tables", "arithmetic", "cross-year", "citation", "prose-figures"].map(
    (id) => [`annual.${id}`, "not-assessed" as const],
  ),
);

export const DEFECTS_OF_COLUMNS: Readonly<Record<string, Defect>> = {
  "platform.guide": missing("政府信息公开指南", `${REGULATION}第十二条`, { "guide.fields": "not-assessed" }),
  "platform.rules": {
    what: "没有“政府信息公开制度”栏目；条文未核对，只提示",
    columns: without("政府信息公开制度"),
    verdict: "review",
    finding: nowhere("政府信息公开制度", "（国办公开办函〔2019〕61号）平台内容"),
  },
  "platform.statutory": {
    what: "“法定主动公开内容”改称“资料库”；条文未核对，只提示",
    columns: changed("法定主动公开内容", (column) => ({ ...column, name: "资料库", slug: "zlk", type: "" })),
    verdict: "review",
    finding: nowhere("法定主动公开内容", `${REGULATION}第十九条、第二十条、第二十四条`),
  },
  "platform.annual-reports": missing("政府信息公开年报", `${REGULATION}第四十九条、第五十条`, NO_REPORTS),
  "platform.request-channel": missing("依申请公开", `${REGULATION}第二十八条、第二十九条`),
  "column.functions": missing("机构职能", `${REGULATION}第二十条第（二）项`),
  "column.leaders": missing("领导信息", `${REGULATION}第二十条第（二）项`),
  "column.departments": missing("内设机构", `${REGULATION}第二十条第（二）项`),
  "column.policy": blank("政策文件", `${BLANK}zcwj/`, `${REGULATION}第二十条第（一）项`),
  // Its rule is not verified: a person decides.
  "column.interpretation": {
    ...blank("政策解读", `${BLANK}zcjd/`, "（国办发〔2016〕80号）一、（二）政策解读"),
    verdict: "review",
  },
  "column.plans": blank("规划计划", `${BLANK}ghjh/`, `${REGULATION}第二十条第（三）项`),
  "column.statistics": blankOfSome("统计数据", `${BLANK}tjsj/`, `${REGULATION}第二十条第（四）项`),
  "column.budget": {
    what: "没有“部门预算”栏目",
    columns: insteadOf("财政预决算", "部门决算"),
    finding: nowhere("部门预算", "《中华人民共和国预算法》（2018年修正）第十四条"),
    also: { "budget.years": "not-assessed", "budget.tables": "not-assessed" },
  },
  "column.final-accounts": {
    what: "没有“部门决算”栏目",
    columns: insteadOf("财政预决算", "部门预算"),
    finding: nowhere("部门决算", "《中华人民共和国预算法》（2018年修正）第十四条"),
    also: { "accounts.years": "not-assessed", "accounts.tables": "not-assessed" },
  },
  "column.procurement": blankOfSome("政府采购", `${BLANK}zfcg/`, `${REGULATION}第二十条第（九）项`),
  "column.special-funds": blankOfSome("科技专项资金", "/kjyw/zxzj/", `${REGULATION}第二十条第（十五）项`),
  "column.project-calls": blank("项目申报", "/kjyw/xmsb/", `${REGULATION}第二十条第（五）项`),
  "column.project-approvals": blank("立项公示", "/kjyw/lxgs/", `${REGULATION}第二十条第（五）项`),
  "column.project-acceptance": blankOfSome("项目验收", "/kjyw/xmys/", `${REGULATION}第二十条第（五）项`),
  "column.achievements": blankOfSome(
    "科技成果",
    "/kjyw/kjcg/",
    "《中华人民共和国促进科技成果转化法》（2015年修正）第十一条",
  ),
  "column.awards": blankOfSome("科技奖励", "/kjyw/kjjl/", `${REGULATION}第二十条第（十五）项`),
  "column.hightech": blankOfSome("高新技术企业", "/kjyw/gxjsqy/", `${REGULATION}第二十条第（五）项`),
  "column.personnel": blankOfSome("人事信息", `${BLANK}rsxx/`, `${REGULATION}第二十条第（十四）项`),
  "column.permits": blankOfSome("行政许可", `${BLANK}xzxk/`, `${REGULATION}第二十条第（五）项`, "review"),
  "column.penalties": blankOfSome("行政处罚", `${BLANK}xzcf/`, `${REGULATION}第二十条第（六）项`, "review"),
  "column.power-list": blank("权责清单", `${BLANK}qzqd/`, `${REGULATION}第二十条第（五）项`),
  "column.proposals": blankOfSome("建议提案", `${BLANK}jyta/`, "（国办发〔2014〕46号）推进办理结果公开"),
  "column.news": blank("工作动态", "/gzdt/", `${INSPECTION}单项否决“栏目不更新”`),
  "column.notices": blank("通知公告", "/tzgg/", `${INSPECTION}单项否决“栏目不更新”：通知公告`),
  "column.response": {
    ...blankOfSome("互动交流", "/hdjl/", `${INSPECTION}单项否决“互动回应差”`),
    columns: changed("互动交流", (column) => ({
      ...column,
      children: [],
      content: { kind: "empty", says: "暂无内容" },
    })),
    also: {
      "content.blank-columns": "fail",
      "veto.no-consultation": "fail",
      "veto.consultation-unanswered": "review",
    },
  },
  "veto.no-consultation": {
    what: "没有咨询建言渠道",
    columns: without("互动交流"),
    finding: nowhere("互动交流", `${INSPECTION}单项否决“互动回应差”`),
    also: { "veto.consultation-unanswered": "review", "column.response": "not-applicable" },
  },
  "veto.no-services": {
    what: "没有办事服务入口；友情链接里有“公共服务平台”，只提示",
    columns: without("办事服务"),
    verdict: "review",
    finding: nowhere("办事服务", `${INSPECTION}单项否决“服务不实用”`),
  },
  "veto.consultation-unanswered": {
    what: "一封来信超过三个月未回复",
    columns: rowsOf("局长信箱", (rows) =>
      rows.map((row, at) =>
        at === 3 ? { ...row, body: [{ kind: "paragraph", text: "状态：未回复" }] } : row,
      ),
    ),
    finding: {
      says: "网页注明尚未回复",
      on: "/hdjl/jzxx/202606/t20260611_83002.html",
      date: "2026-06-11",
      law: `${INSPECTION}单项否决“互动回应差”`,
    },
  },
  "veto.columns-stale": {
    what: "五个动态类栏目超过两周未更新",
    columns: sleeping(FIVE, 30),
    finding: { says: "要闻：最新一条 2026-10-19，32 天前", on: "/zz0/", date: "2026-10-19", law: STALE },
    also: { "content.stale-columns": "fail" },
  },
  "veto.columns-outdated": {
    what: "十个动态类栏目一年以上未更新",
    columns: sleeping([...FIVE, ...MORE], 400),
    finding: {
      says: "科技要闻：最新一条 2025-10-14，402 天前",
      on: "/zz9/",
      date: "2025-10-14",
      law: `${INSPECTION}单项否决“栏目不更新”：应更新但长期未更新`,
    },
    also: { "veto.columns-stale": "fail", "content.stale-columns": "fail" },
  },
  "veto.columns-blank": {
    what: "五个空白栏目",
    columns: beside(
      ...["科普园地", "创新平台", "区域合作", "人才服务", "科技金融"].map((name, at) =>
        blankColumn(name, `kb${String(at)}`),
      ),
    ),
    finding: {
      says: "科普园地：栏目在，内容为 0 条",
      on: "/kb0/",
      date: null,
      law: `${INSPECTION}单项否决“栏目不更新”：空白栏目`,
    },
    also: { "content.blank-columns": "fail" },
  },
  "veto.home-stale": {
    what: "首页和二级页面两周以上没有新信息",
    columns: joined(
      ...["工作动态", "通知公告"].map((name) => rowsOf(name, (rows) => rows.map((row) => older(row, 20)))),
      rowsOf("局长信箱", (rows) => rows.map((row) => older(row, 20))),
      rowsOf("项目申报", (rows) => rows.map((row) => older(row, 20))),
    ),
    finding: {
      says: "首页最新一条 2026-10-29，22 天前；标准 14 天",
      on: "/",
      date: "2026-10-29",
      law: `${INSPECTION}单项否决“首页不更新”`,
    },
    also: { "content.stale-columns": "fail" },
  },
  "content.stale-columns": {
    what: "通知公告半年以上未更新",
    columns: rowsOf("通知公告", (rows) => rows.map((row) => older(row, 250))),
    finding: {
      says: "通知公告：最新一条 2026-03-06，259 天前；标准 6 个月",
      on: "/tzgg/",
      date: "2026-03-06",
      law: STALE,
    },
  },
  "content.blank-columns": {
    what: "一个空白栏目",
    columns: beside(blankColumn("科普园地", "kpyd")),
    finding: {
      says: "科普园地：栏目在，内容为 0 条",
      on: "/kpyd/",
      date: null,
      law: `${INSPECTION}单项否决“栏目不更新”：空白栏目`,
    },
  },
  "content.dead-links": {
    what: "一条公告打不开",
    columns: rowsOf("通知公告", (rows) =>
      rows.map((row, at) => (at === 1 ? { ...row, target: { kind: "dead" } } : row)),
    ),
    finding: {
      says: "打不开（HTTP 404）：http://kjj.example.gov.cn/tzgg/202610/t20261016_84246.html",
      on: "/",
      date: null,
      law: `${INSPECTION}功能设计“可用性”`,
    },
  },
  "content.late-publication": {
    what: "一份文件的网址日期晚于所注日期五个月；只提示",
    columns: rowsOf("政策文件", (rows) =>
      rows.map((row, at) => (at === 2 ? { ...row, urlDate: older(row, -150).date } : row)),
    ),
    verdict: "review",
    finding: {
      says: "所注日期 2026-04-14，网址日期 2026-09-11",
      on: BLANK,
      date: "2026-04-14",
      law: `${REGULATION}第二十六条`,
    },
  },
  "content.personal-data": {
    what: "公示里有完整的身份证号码",
    columns: article(
      "人事信息",
      () => true,
      (one) => ({
        ...one,
        body: [...one.body, { kind: "paragraph", text: "拟聘用人员：张某，110101199003070038" }],
      }),
    ),
    finding: {
      says: "未遮盖的居民身份证号码",
      on: `${BLANK}rsxx/202603/t20260325_94136.html`,
      date: "2026-03-25",
      law: `${REGULATION}第十五条`,
    },
  },
  "guide.fields": {
    what: "指南没有传真号码",
    columns: article(
      "政府信息公开指南",
      () => true,
      (one) => ({
        ...one,
        body: one.body.filter((block) => !("text" in block && block.text.startsWith("传真号码"))),
      }),
    ),
    finding: { says: "缺传真号码", on: "/zwgk/zfxxgkzn/", date: "2026-05-22", law: `${REGULATION}第十二条` },
  },
  "guide.outdated-wording": {
    what: "指南沿用旧条例的申请条件",
    columns: article(
      "政府信息公开指南",
      () => true,
      reworded("主动公开的政府信息可通过", "可根据自身生产、生活、科研等特殊需要申请；主动公开的可通过"),
    ),
    finding: {
      says: "自身生产、生活、科研等特殊需要",
      on: "/zwgk/zfxxgkzn/",
      date: "2026-05-22",
      law: `${REGULATION}第二十七条`,
    },
  },
};
