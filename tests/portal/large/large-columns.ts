import type { Column, Target } from "../bureau.ts";
import { LINXI_COLUMNS } from "../bureaus/linxi.ts";
import type { Issue } from "../issue.ts";
import { empty } from "../plan.ts";
import { publish } from "../publish.ts";
import { addressesOf } from "../addresses-of.ts";
import { bulkArticles, type BulkPlan } from "./bulk-articles.ts";
import { STALE_LISTS } from "./stale-lists.ts";

/** Main columns full of news that no rule gives a clock, eight lists each. */
const BULK: readonly (readonly [name: string, slug: string, lists: readonly string[]])[] = [
  ["基层风采", "jcfc", "县区传真 院所之窗 企业创新 园区视角 人才风采 典型案例 乡村振兴 社会民生".split(" ")],
  ["创新资讯", "cxzx", "媒体聚焦 产业观察 专家视点 科技金融 双创活动 平台建设 国际合作 区域协同".split(" ")],
  [
    "机关建设",
    "jgjs",
    "党的建设 学习园地 文明创建 工会之家 青年之声 老干部园地 平安建设 作风建设".split(" "),
  ],
];
const BLANK = [
  empty("创新地图", "cxdt", "暂无内容"),
  empty("科技画报", "kjhb", null),
  empty("场馆导览", "cgdl", "暂无信息"),
];
const PER_PAGE = 20;
const PAGE: Target = { kind: "page" };

/** The columns of the blameless bureau, and so much news beside them that the site has about `pages` addresses. */
export function largeColumns(pages: number, issue: Issue): Column[] {
  const small = [...publish(LINXI_COLUMNS, issue), planted(issue), ...bulk(issue, 0)];
  const lists = BULK.flatMap(([, , names]) => names).length;
  return [
    ...publish(LINXI_COLUMNS, issue),
    planted(issue),
    ...bulk(issue, rowsIn((pages - addressesOf(small).length) / lists)),
  ];
}

/** The rows of a list that takes so many addresses beside its first page. */
function rowsIn(addresses: number): number {
  return Math.max(0, Math.floor((addresses * PER_PAGE) / (PER_PAGE + 1)));
}

function bulk(issue: Issue, count: number): Column[] {
  return BULK.map(([name, slug, lists], main) =>
    column(
      name,
      slug,
      { kind: "group" },
      lists.map((list, at) => {
        const number = main * lists.length + at;
        return bulkList(
          list,
          { slug: `l${number}`, count, newest: 1 + at, every: 4, targetAt: targetIn(number) },
          issue,
        );
      }),
    ),
  );
}

/** A row in about forty leads to nothing in every fourth list, to a page that only says so in every other fourth. */
function targetIn(list: number): (index: number) => Target {
  const broken: Target | undefined =
    list % 4 === 0 ? { kind: "dead" } : list % 4 === 2 ? { kind: "soft-404" } : undefined;
  return (index) => (broken !== undefined && index % 41 === 6 ? broken : PAGE);
}

function planted(issue: Issue): Column {
  const stale = STALE_LISTS.map(({ name, slug, newest }) =>
    bulkList(name, { slug, newest, count: 12, every: 9, targetAt: () => PAGE }, issue),
  );
  return column("专栏集锦", "zljj", { kind: "group" }, [...stale, ...publish(BLANK, issue)]);
}

function bulkList(name: string, plan: BulkPlan, issue: Issue): Column {
  const articles = bulkArticles(plan, issue);
  return column(
    name,
    plan.slug,
    { kind: "list", articles, perPage: PER_PAGE, rows: "after", pager: "links" },
    [],
  );
}

function column(name: string, slug: string, content: Column["content"], children: readonly Column[]): Column {
  return { name, slug, type: name, encoding: "utf-8", place: "menu", content, children };
}
