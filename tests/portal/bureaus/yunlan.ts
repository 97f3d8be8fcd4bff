import type { Bureau, Expected, Identity } from "../bureau.ts";
import { trs } from "../dialects/trs.ts";
import { expectedLists } from "../expected-lists.ts";
import { group, list, offHost, single, yearly, type ColumnPlan } from "../plan.ts";
import { publish } from "../publish.ts";
import { contact, functions, guide, leaders, offices, requestChannel } from "./standing-texts.ts";
import { YUNLAN_VERDICTS } from "./yunlan-expected.ts";

const identity: Identity = {
  name: "云岚市科学技术局",
  city: "云岚市",
  // The one example name below the government's own ending: 域名规范 can be seen here alone.
  host: "kjj.example.gov.cn",
  idCode: "3297000031",
  icp: "苏ICP备00000031号-1",
  police: "苏公网安备 32970002000031号",
  districts: ["岚东区", "岚西区", "碧溪县", "石门县"],
  documentPrefix: "云科发",
  address: "云岚市岚东区学府路9号",
  hours: "工作日 9:00—12:00，13:30—17:30",
  postcode: "329700",
  phone: "0597-0000031",
  fax: "0597-0000032",
  email: "xxgk@kjj.example.gov.cn",
};

const statutory: ColumnPlan = group(
  "法定主动公开内容",
  "fdzdgknr",
  [
    single("机构职能", "jgzn", functions),
    single("领导信息", "ldxx", leaders, { type: "负责人信息" }),
    single("内设机构", "nsjg", offices),
    list("政策文件", "zcwj", { genre: "policy", newest: 40, every: 90, count: 4 }),
    list("政策解读", "zcjd", { genre: "interpretation", newest: 38, every: 90, count: 3 }),
    list("规划计划", "ghjh", { genre: "plans", newest: 150, every: 180, count: 2 }),
    list("统计数据", "tjsj", { genre: "plans", newest: 120, every: 365, count: 2 }),
    group("财政预决算", "czyjs", [
      yearly("部门预算", "bmys", { writes: "budget", since: 2022 }),
      yearly("部门决算", "bmjs", { writes: "accounts", since: 2022 }),
    ]),
    list("政府采购", "zfcg", { genre: "funds", newest: 60, every: 120, count: 2 }),
    list("人事信息", "rsxx", { genre: "personnel", newest: 90, every: 150, count: 2 }),
    list("行政许可", "xzxk", { genre: "permits", newest: 25, every: 91, count: 3, rows: "table" }),
    list("行政处罚", "xzcf", { genre: "penalties", newest: 43, every: 120, count: 3, rows: "table" }),
    list("权责清单", "qzqd", { genre: "powers", newest: 140, every: 365, count: 2 }),
    list("建议提案", "jyta", { genre: "proposals", newest: 57, every: 40, count: 3 }),
  ],
  { type: "信息公开目录" },
);

const columns: readonly ColumnPlan[] = [
  list("工作动态", "gzdt", { genre: "news", newest: 2, every: 9, count: 6 }),
  list("通知公告", "tzgg", { genre: "notices", newest: 9, every: 24, count: 4 }),
  group("政务公开", "zwgk", [
    single("政府信息公开指南", "zfxxgkzn", guide, { type: "信息公开指南" }),
    list("政府信息公开制度", "zfxxgkzd", { genre: "rules", newest: 900, every: 200, count: 2 }),
    statutory,
    yearly(
      "政府信息公开年报",
      "zfxxgknb",
      { writes: "annual-report", since: 2008 },
      { type: "信息公开年报" },
    ),
    single("依申请公开", "ysqgk", requestChannel),
  ]),
  group("科技业务", "kjyw", [
    list("科技专项资金", "zxzj", { genre: "funds", newest: 88, every: 75, count: 2 }),
    list("项目申报", "xmsb", { genre: "calls", newest: 16, every: 61, count: 3 }),
    list("立项公示", "lxgs", { genre: "approvals", newest: 45, every: 90, count: 2 }),
    list("项目验收", "xmys", { genre: "acceptance", newest: 52, every: 95, count: 2 }),
    list("科技成果", "kjcg", { genre: "achievements", newest: 30, every: 66, count: 2 }),
    list("科技奖励", "kjjl", { genre: "awards", newest: 140, every: 180, count: 2 }),
    list("高新技术企业", "gxjsqy", { genre: "hightech", newest: 47, every: 58, count: 2 }),
  ]),
  offHost("办事服务", "https://zwfw.example.gov.cn/dept/kjj"),
  group("互动交流", "hdjl", [
    list("局长信箱", "jzxx", { genre: "letters", newest: 12, every: 50, count: 4 }),
  ]),
  single("联系我们", "lxwm", contact, { place: "footer" }),
];

/** A bureau that has every column and every duty, and no fault: every item passes that a page can show. */
export const yunlan: Bureau = {
  identity,
  dialect: trs,
  columns: (referenceDate) => publish(columns, { identity, referenceDate }),
  expected: (referenceDate): Expected => ({
    verdicts: YUNLAN_VERDICTS,
    lists: expectedLists(publish(columns, { identity, referenceDate })),
  }),
};
