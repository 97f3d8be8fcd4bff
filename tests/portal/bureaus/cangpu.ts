import type { Bureau, Identity } from "../bureau.ts";
import { trs } from "../dialects/trs.ts";
import { empty, group, list, offHost, single, yearly, type ColumnPlan } from "../plan.ts";
import { publish } from "../publish.ts";
import { cangpuExpected } from "./cangpu-expected.ts";
import { contact, functions, guide, offices } from "./standing-texts.ts";

const identity: Identity = {
  name: "苍浦市科学技术局",
  city: "苍浦市",
  host: "kjj.cangpu.example",
  idCode: "3299000021",
  icp: "苏ICP备00000021号-1",
  police: "苏公网安备 32990002000021号",
  districts: ["东渚区", "松浦区", "鹤林县", "云岗县", "临溪县"],
  documentPrefix: "苍科发",
  address: "苍浦市东渚区澄江路18号",
  hours: "工作日 9:00—12:00，13:30—17:30",
  postcode: "329900",
  phone: "0599-0000121",
  fax: "0599-0000122",
  email: "xxgk@kjj.cangpu.example",
};

const news: ColumnPlan = group("新闻动态", "xwzx", [
  // Fresh; every third row is an account's article, every fifth went up on another day than it shows.
  list("工作动态", "gzdt", {
    ...{ genre: "news", newest: 3, every: 6, count: 37, perPage: 8, rows: "twice" },
    ...{ elsewhereEach: 3, shiftedEach: 5 },
  }),
  // Trap: an old notice pinned above fresh ones, titles with days in them, a dead row, a missing page that answers 200.
  list("通知公告", "tzgg", {
    ...{ genre: "notices", newest: 4, every: 13, count: 8, perPage: 10, rows: "after" },
    planted: [
      { title: "关于本局办公地址迁移的公告", daysAgo: 1900, pinned: true },
      { title: "关于2016年5月31日前立项未验收项目清理结果的公告", daysAgo: 18 },
      { title: "关于做好2031年1月15日到期科技计划项目备案工作的通知", daysAgo: 45 },
      { title: "关于市级科普基地复核结果的公示", daysAgo: 71, target: "dead" },
      { title: "关于技术经理人培训班报名的通知", daysAgo: 98, target: "soft-404" },
    ],
  }),
]);

const statutory: ColumnPlan = group(
  "法定主动公开内容",
  "fdzdgknr",
  [
    single("机构职能", "jgzn", functions),
    single("内设机构", "nsjg", offices),
    // Planted: nothing for more than six months.
    list("政策文件", "zcwj", {
      genre: "policy",
      newest: 231,
      every: 97,
      count: 8,
      perPage: 20,
      rows: "twice",
    }),
    list("政策解读", "zcjd", { genre: "interpretation", newest: 96, every: 88, count: 4 }),
    list("规划计划", "ghjh", { genre: "plans", newest: 204, every: 150, count: 4, rows: "before" }),
    group("财政预决算", "czyjs", [
      yearly("部门预算", "bmys", { writes: "budget", since: 2022 }),
      yearly("部门决算", "bmjs", { writes: "accounts", since: 2022 }),
    ]),
    // Planted: two blank columns, one that says so and one that does not.
    empty("政府采购", "zfcg", null),
    empty("统计数据", "tjsj", "暂无内容"),
    list("人事信息", "rsxx", { genre: "personnel", newest: 62, every: 117, count: 3 }),
    list("行政许可", "xzxk", { genre: "permits", newest: 25, every: 91, count: 3, rows: "table" }),
    list("行政处罚", "xzcf", { genre: "penalties", newest: 43, every: 120, count: 3, rows: "table" }),
    list("权责清单", "qzqd", { genre: "powers", newest: 160, every: 370, count: 2 }),
    list("建议提案", "jyta", { genre: "proposals", newest: 57, every: 40, count: 3, rows: "inside" }),
  ],
  { type: "信息公开目录" },
);

/** Planted: no 依申请公开 and no 领导信息 anywhere; the reports of 2012 and 2013 are missing. */
const disclosure: ColumnPlan = group("政务公开", "zwgk", [
  single("政府信息公开指南", "zfxxgkzn", guide, { type: "信息公开指南", daysAgo: 290 }),
  // Trap: old pages generated anew, whose PubDate says this year.
  list("政府信息公开制度", "zfxxgkzd", {
    genre: "rules",
    newest: 1480,
    every: 190,
    count: 3,
    regeneratedAfter: 365,
  }),
  statutory,
  yearly(
    "政府信息公开年报",
    "zfxxgknb",
    { writes: "annual-report", since: 2008, without: [2012, 2013] },
    { type: "信息公开年报" },
  ),
]);

const business: ColumnPlan = group("科技业务", "kjyw", [
  list("科技专项资金", "zxzj", { genre: "funds", newest: 88, every: 75, count: 3 }),
  list("项目申报", "xmsb", {
    genre: "calls",
    newest: 11,
    every: 41,
    count: 7,
    rows: "after",
    shiftedEach: 3,
  }),
  list("立项公示", "lxgs", { genre: "approvals", newest: 39, every: 80, count: 4 }),
  list("项目验收", "xmys", { genre: "acceptance", newest: 52, every: 95, count: 3, shiftedEach: 2 }),
  // Trap: its list is there, but only after a script has run.
  list("科技成果", "kjcg", { genre: "achievements", newest: 30, every: 66, count: 4, scripted: true }),
  list("科技奖励", "kjjl", { genre: "awards", newest: 140, every: 180, count: 3 }),
  list("高新技术企业", "gxjsqy", { genre: "hightech", newest: 47, every: 58, count: 3 }),
]);

const columns: readonly ColumnPlan[] = [
  news,
  disclosure,
  business,
  offHost("办事服务", "https://zwfw.cangpu.example/dept/kjj"),
  group("互动交流", "hdjl", [list("局长信箱", "jzxx", { genre: "letters", newest: 8, every: 21, count: 3 })]),
  single("联系我们", "lxwm", contact, { place: "footer" }),
];

/** A bureau with known faults among things that only look like faults: what must be said of it is in `cangpu-expected.ts`. */
export const cangpu: Bureau = {
  identity,
  dialect: trs,
  columns: (referenceDate) => publish(columns, { identity, referenceDate }),
  expected: (referenceDate) => cangpuExpected(publish(columns, { identity, referenceDate }), referenceDate),
};
