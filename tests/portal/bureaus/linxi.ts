import type { Bureau, Expected, Identity } from "../bureau.ts";
import { trs } from "../dialects/trs.ts";
import { expectedLists } from "../expected-lists.ts";
import { group, list, offHost, single, yearly, type ColumnPlan } from "../plan.ts";
import { publish } from "../publish.ts";
import { LINXI_VERDICTS } from "./linxi-expected.ts";
import { contact, functions, guide, leaders, offices, requestChannel } from "./standing-texts.ts";

const identity: Identity = {
  name: "林汐市科学技术局",
  city: "林汐市",
  host: "kjj.linxi.example",
  idCode: "3298000017",
  icp: "苏ICP备00000017号-1",
  police: "苏公网安备 32980002000017号",
  districts: ["望海区", "青汐区", "石塘县", "梅岭县"],
  documentPrefix: "林科发",
  address: "林汐市望海区文昌路6号",
  hours: "工作日 8:30—12:00，14:00—17:30",
  postcode: "329800",
  phone: "0598-0000017",
  fax: "0598-0000018",
  email: "zwgk@kjj.linxi.example",
};

/** Columns under other names than the catalogue's: 局领导, 规章文件, 预决算公开, 科技动态, 公示公告. */
export const LINXI_COLUMNS: readonly ColumnPlan[] = [
  list("科技动态", "kjdt", { genre: "news", newest: 2, every: 9, count: 8, perPage: 5, rows: "before" }),
  list("公示公告", "gsgg", { genre: "notices", newest: 9, every: 24, count: 3 }),
  group("政务公开", "zwgk", [
    single("政府信息公开指南", "zfxxgkzn", guide, { type: "信息公开指南" }),
    list("政府信息公开制度", "zfxxgkzd", { genre: "rules", newest: 900, every: 200, count: 2 }),
    group(
      "法定主动公开内容",
      "fdzdgknr",
      [
        single("主要职责", "zyzz", functions, { type: "机构职能" }),
        single("局领导", "jld", leaders, { type: "负责人信息" }),
        single("科室设置", "kssz", offices),
        list("规章文件", "gzwj", { genre: "policy", newest: 58, every: 97, count: 4, rows: "twice" }),
        list("文件解读", "wjjd", { genre: "interpretation", newest: 51, every: 100, count: 3 }),
        group("预决算公开", "yjsgk", [
          yearly("预算公开", "bmys", { writes: "budget", since: 2022 }),
          yearly("决算公开", "bmjs", { writes: "accounts", since: 2022 }),
        ]),
        list("人事信息", "rsxx", { genre: "personnel", newest: 120, every: 150, count: 2 }),
        list("权力清单", "qlqd", { genre: "powers", newest: 140, every: 365, count: 2 }),
        list("建议提案办理", "jytabl", {
          genre: "proposals",
          newest: 66,
          every: 45,
          count: 3,
          rows: "before",
        }),
        list("规划计划", "ghjh", { genre: "plans", newest: 190, every: 180, count: 2 }),
      ],
      { type: "信息公开目录" },
    ),
    yearly(
      "政府信息公开年报",
      "zfxxgknb",
      { writes: "annual-report", since: 2008, perPage: 10, rows: "inside" },
      { type: "信息公开年报" },
    ),
    single("依申请公开", "ysqgk", requestChannel),
  ]),
  // An old part of the site that was never converted from GBK.
  list("项目申报", "xmsb", { genre: "calls", newest: 16, every: 61, count: 4 }, { encoding: "gbk" }),
  list("立项结果", "lxjg", { genre: "approvals", newest: 45, every: 90, count: 3 }),
  list("科技型企业", "kjxqy", { genre: "hightech", newest: 33, every: 70, count: 3 }),
  offHost("办事服务", "https://zwfw.linxi.example/dept/kjj"),
  group("政民互动", "zmhd", [
    list("局长信箱", "jzxx", { genre: "letters", newest: 12, every: 50, count: 4, rows: "before" }),
  ]),
  single("联系我们", "lxwm", contact, { place: "footer" }),
];

/** A bureau without a fault: whatever is said against it is a false accusation. */
export const linxi: Bureau = {
  identity,
  dialect: trs,
  columns: (referenceDate) => publish(LINXI_COLUMNS, { identity, referenceDate }),
  expected: (referenceDate): Expected => ({
    verdicts: LINXI_VERDICTS,
    lists: expectedLists(publish(LINXI_COLUMNS, { identity, referenceDate })),
  }),
};
