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

/** A required column that is nowhere. */
const missing = (name: string, also?: Defect["also"]): Defect => ({
  what: `没有“${name}”栏目`,
  columns: without(name),
  finding: { says: `未找到“${name}”`, on: "http://kjj.example.gov.cn/" },
  ...(also && { also }),
});

/** A column that is there and holds nothing fails under its own item and is named in 空白栏目. */
const blank = (name: string, on: string, also: Defect["also"] = {}): Defect => ({
  what: `“${name}”栏目空白`,
  columns: blanked(name),
  finding: { says: `${name}：栏目在，内容为 0 条`, on },
  also: { "content.blank-columns": "fail", ...also },
});

/** Of a group only one of its columns is left, in its place. */
const insteadOf = (group: string, left: string): NonNullable<Defect["columns"]> =>
  changed(group, (column) => column.children.find(({ name }) => name === left) ?? null);

const NO_REPORTS = Object.fromEntries(
  ["years", "deadline", "sections", "tables", "arithmetic", "cross-year", "citation", "prose-figures"].map(
    (id) => [`annual.${id}`, "not-assessed" as const],
  ),
);

export const DEFECTS_OF_COLUMNS: Readonly<Record<string, Defect>> = {
  "platform.guide": missing("政府信息公开指南", { "guide.fields": "not-assessed" }),
  "platform.rules": {
    what: "没有“政府信息公开制度”栏目；条文未核对，只提示",
    columns: without("政府信息公开制度"),
    verdict: "review",
  },
  "platform.statutory": {
    what: "“法定主动公开内容”改称“资料库”",
    columns: changed("法定主动公开内容", (column) => ({ ...column, name: "资料库", slug: "zlk", type: "" })),
    finding: { says: "未找到“法定主动公开内容”", on: "http://kjj.example.gov.cn/" },
  },
  "platform.annual-reports": missing("政府信息公开年报", NO_REPORTS),
  "platform.request-channel": missing("依申请公开"),
  "column.functions": missing("机构职能"),
  "column.leaders": missing("领导信息"),
  "column.departments": missing("内设机构"),
  "column.policy": blank("政策文件", `${BLANK}zcwj/`),
  // Its rule is not verified: a person decides.
  "column.interpretation": { ...blank("政策解读", `${BLANK}zcjd/`), verdict: "review" },
  "column.plans": blank("规划计划", `${BLANK}ghjh/`),
  "column.statistics": blank("统计数据", `${BLANK}tjsj/`),
  "column.budget": {
    what: "没有“部门预算”栏目",
    columns: insteadOf("财政预决算", "部门决算"),
    finding: { says: "未找到“部门预算”", on: "http://kjj.example.gov.cn/" },
    also: { "budget.years": "not-assessed", "budget.tables": "not-assessed" },
  },
  "column.final-accounts": {
    what: "没有“部门决算”栏目",
    columns: insteadOf("财政预决算", "部门预算"),
    finding: { says: "未找到“部门决算”", on: "http://kjj.example.gov.cn/" },
    also: { "accounts.years": "not-assessed", "accounts.tables": "not-assessed" },
  },
  "column.procurement": blank("政府采购", `${BLANK}zfcg/`),
  "column.special-funds": blank("科技专项资金", "/kjyw/zxzj/"),
  "column.project-calls": blank("项目申报", "/kjyw/xmsb/"),
  "column.project-approvals": blank("立项公示", "/kjyw/lxgs/"),
  "column.project-acceptance": blank("项目验收", "/kjyw/xmys/"),
  "column.achievements": blank("科技成果", "/kjyw/kjcg/"),
  "column.awards": blank("科技奖励", "/kjyw/kjjl/"),
  "column.hightech": blank("高新技术企业", "/kjyw/gxjsqy/"),
  "column.personnel": blank("人事信息", `${BLANK}rsxx/`),
  "column.permits": blank("行政许可", `${BLANK}xzxk/`),
  "column.penalties": blank("行政处罚", `${BLANK}xzcf/`),
  "column.power-list": blank("权责清单", `${BLANK}qzqd/`),
  "column.proposals": blank("建议提案", `${BLANK}jyta/`),
  "column.news": blank("工作动态", "/gzdt/"),
  "column.notices": blank("通知公告", "/tzgg/"),
  "column.response": {
    ...blank("互动交流", "/hdjl/"),
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
    finding: { says: "未找到“互动交流”", on: "http://kjj.example.gov.cn/" },
    also: { "veto.consultation-unanswered": "review", "column.response": "not-applicable" },
  },
  "veto.no-services": {
    what: "没有办事服务入口；友情链接里有“公共服务平台”，只提示",
    columns: without("办事服务"),
    verdict: "review",
  },
  "veto.consultation-unanswered": {
    what: "一封来信超过三个月未回复",
    columns: rowsOf("局长信箱", (rows) =>
      rows.map((row, at) =>
        at === 3 ? { ...row, body: [{ kind: "paragraph", text: "状态：未回复" }] } : row,
      ),
    ),
    finding: { says: "网页注明尚未回复", on: "/hdjl/jzxx/" },
  },
  "veto.columns-stale": {
    what: "五个动态类栏目超过两周未更新",
    columns: sleeping(FIVE, 30),
    finding: { says: "要闻：最新一条", on: "/zz0/" },
    also: { "content.stale-columns": "fail" },
  },
  "veto.columns-outdated": {
    what: "十个动态类栏目一年以上未更新",
    columns: sleeping([...FIVE, ...MORE], 400),
    finding: { says: "科技要闻：最新一条", on: "/zz9/" },
    also: { "veto.columns-stale": "fail", "content.stale-columns": "fail" },
  },
  "veto.columns-blank": {
    what: "五个空白栏目",
    columns: beside(
      ...["科普园地", "创新平台", "区域合作", "人才服务", "科技金融"].map((name, at) =>
        blankColumn(name, `kb${String(at)}`),
      ),
    ),
    finding: { says: "科普园地：栏目在，内容为 0 条", on: "/kb0/" },
    also: { "content.blank-columns": "fail" },
  },
  "veto.home-stale": {
    what: "首页和二级页面两周以上没有新信息",
    columns: joined(
      ...["工作动态", "通知公告"].map((name) => rowsOf(name, (rows) => rows.map((row) => older(row, 20)))),
      rowsOf("局长信箱", (rows) => rows.map((row) => older(row, 20))),
      rowsOf("项目申报", (rows) => rows.map((row) => older(row, 20))),
    ),
    finding: { says: "天前；标准 14 天", on: "http://kjj.example.gov.cn/" },
    also: { "content.stale-columns": "fail" },
  },
  "content.stale-columns": {
    what: "通知公告半年以上未更新",
    columns: rowsOf("通知公告", (rows) => rows.map((row) => older(row, 250))),
    finding: { says: "通知公告：最新一条", on: "/tzgg/" },
  },
  "content.blank-columns": {
    what: "一个空白栏目",
    columns: beside(blankColumn("科普园地", "kpyd")),
    finding: { says: "科普园地：栏目在，内容为 0 条", on: "/kpyd/" },
  },
  "content.dead-links": {
    what: "一条公告打不开",
    columns: rowsOf("通知公告", (rows) =>
      rows.map((row, at) => (at === 1 ? { ...row, target: { kind: "dead" } } : row)),
    ),
    finding: { says: "打不开（HTTP 404）", on: "/" },
  },
  "content.late-publication": {
    what: "一份文件的网址日期晚于所注日期五个月；只提示",
    columns: rowsOf("政策文件", (rows) =>
      rows.map((row, at) => (at === 2 ? { ...row, urlDate: older(row, -150).date } : row)),
    ),
    verdict: "review",
    finding: { says: "网址日期", on: BLANK },
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
    finding: { says: "未遮盖的居民身份证号码", on: "/zwgk/fdzdgknr/rsxx/" },
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
    finding: { says: "缺传真号码", on: "/zwgk/zfxxgkzn/" },
  },
  "guide.outdated-wording": {
    what: "指南沿用旧条例的申请条件",
    columns: article(
      "政府信息公开指南",
      () => true,
      reworded("主动公开的政府信息可通过", "可根据自身生产、生活、科研等特殊需要申请；主动公开的可通过"),
    ),
    finding: { says: "自身生产、生活、科研等特殊需要", on: "/zwgk/zfxxgkzn/" },
  },
};
