import { expect, test } from "vitest";
import type { Gathered } from "../../lib/audit/site/arrange-site.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../../tests/facts/page-of.ts";
import { BUREAU, itemOf, judgedBy } from "../../tests/facts/site-of.ts";
import { deadLinks } from "./dead-links.ts";

const item = itemOf({ id: "content.dead-links" });
const params = { statuses: [404, 410], homeWeight: 10 };
const gone = (path: string, status = 404) =>
  pageOf({ url: `${HOME}${path}`, kind: "other", state: "error", status });
const list = listOf("/tzgg/", [rowOf("关于评审的公告", "2026-11-01", `${HOME}tzgg/1.html`)]);
const home = homeOf({ 通知公告: "/tzgg/", 统计: "/tj/" });
const judged = (...pages: PageFacts[]) => judgedBy(deadLinks, item, params, [home, list, ...pages]);

const article = pageOf({ url: `${HOME}tzgg/1.html`, kind: "article" });
const statistics = listOf("/tj/", []);

test("pass: every link within the site was tried and opens", () => {
  const { verdict, reason } = judged(article, statistics);
  expect([verdict, reason.zh]).toEqual(["pass", "站内 3 个链接都试过，没有打不开的；外站链接不在其内"]);
});

test("pass: a link that was only tried and a file left no page, and opened all the same", () => {
  const file = { name: "附件", url: `${HOME}tzgg/1.pdf`, type: "pdf" };
  const pages = [{ ...article, attachments: [file] }];
  const answered = [`${HOME}tj/`, file.url];
  const on = (about: Partial<Gathered>) =>
    judgedBy(deadLinks, item, params, [home, list, ...pages], about).verdict;
  expect([on({ answered }), on({ answered: [file.url] })]).toEqual(["pass", "not-assessed"]);
});

test("not assessed: a sample in which nothing was dead says how much it tried", () => {
  const { verdict, reason } = judged(article);
  expect([verdict, reason.zh]).toEqual([
    "not-assessed",
    "试过已知 3 个站内链接中的 2 个，没有打不开的；其余没有试或没有答复，不作判定",
  ]);
});

test.each(["timeout", "robots", "cancelled", "out-of-budget"] as const)(
  "not assessed: a link of which nothing is known (%s) is no link that opens",
  (cause) => {
    const notAssessed = [{ url: `${HOME}tj/`, cause }];
    const { verdict } = judgedBy(deadLinks, item, params, [home, list, article], { notAssessed });
    expect(verdict).toBe("not-assessed");
  },
);

test("trap: a calendar without end and another bureau's channel keep no whole site from passing", () => {
  const links = { 日历: "/rili?year=2077&month=1", 教育局: "http://www.cangpu.example/jyj/" };
  const pages = [homeOf({ 通知公告: "/tzgg/", ...links }), list, article];
  const isTrap = (url: string) => url.includes("/rili?");
  expect(judgedBy(deadLinks, item, params, pages, { isTrap }).verdict).toBe("pass");
  expect(judgedBy(deadLinks, item, params, pages).verdict).toBe("not-assessed");
});

test("a site that links to itself by http and https has one address for both", () => {
  const secure = (one: PageFacts): PageFacts => ({
    ...one,
    url: one.url.replace("http:", "https:"),
    finalUrl: one.url.replace("http:", "https:"),
  });
  const bureau = { ...BUREAU, homeUrl: HOME.replace("http:", "https:") };
  const on = (...pages: PageFacts[]) =>
    judgedBy(deadLinks, item, params, [home, list, ...pages].map(secure), { bureau }).verdict;
  expect([on(article, statistics), on(article, gone("tj/"))]).toEqual(["pass", "fail"]);
});

test("fail: the page that leads there, the words of the link and the dead address", () => {
  const { verdict, findings, occurrences } = judged(gone("tzgg/1.html"));
  expect([verdict, occurrences]).toEqual(["fail", 1]);
  expect(findings).toMatchObject([
    {
      key: `content.dead-links|${HOME}tzgg/1.html`,
      message: { zh: `“关于评审的公告”打不开（HTTP 404）：${HOME}tzgg/1.html；1 页有这个链接` },
      evidence: [{ url: `${HOME}tzgg/`, quote: `关于评审的公告\n${HOME}tzgg/1.html` }],
    },
  ]);
});

test("a dead link on the home page counts ten times", () => {
  const { occurrences, reason } = judged(gone("tj/"), gone("tzgg/1.html"));
  expect(occurrences).toBe(11);
  expect(reason.zh).toBe("首页 1 个、其他页面 1 个链接打不开");
});

test("a page that only the foot leads to is a link like any other, and counts as one of the home page", () => {
  const foot = { name: "联系我们", url: `${HOME}lxwm/` };
  const on = (...pages: PageFacts[]) =>
    judgedBy(deadLinks, item, params, [
      { ...home, footerLinks: [foot] },
      list,
      article,
      statistics,
      ...pages,
    ]);
  expect(on().verdict).toBe("not-assessed");
  expect(on(pageOf({ url: foot.url, kind: "article" })).verdict).toBe("pass");
  expect(on(gone("lxwm/"))).toMatchObject({ verdict: "fail", occurrences: 10 });
});

test("borderline: 404 and 410 say gone, 403 and 500 may pass and say nothing", () => {
  const answered = (status: number) => judged(statistics, gone("tzgg/1.html", status)).verdict;
  expect([404, 410, 403, 500].map(answered)).toEqual(["fail", "fail", "not-assessed", "not-assessed"]);
});

test("trap: an address that no page links to is nobody's dead link", () => {
  expect(judged(article, statistics, gone("nowhere.html")).verdict).toBe("pass");
});

test("trap: a pager that counts too many pages is no link", () => {
  const pager = { current: 1, total: 9, next: `${HOME}a/index_1.html`, order: "ascending" as const };
  const counting = listOf("/a/", [], { pager });
  expect(judged(article, statistics, counting, gone("a/index_1.html")).verdict).toBe("pass");
});

test("trap: a page that opens and says it is gone is for a person", () => {
  const soft = pageOf({
    url: `${HOME}tzgg/1.html`,
    kind: "other",
    state: "soft-404",
    stateReason: { code: "", quote: "页面不存在" },
  });
  expect(judged(soft).verdict).toBe("review");
});

test("trap: an address that answers with the home page is for a person, and is not said to speak", () => {
  const soft = pageOf({
    url: `${HOME}tzgg/1.html`,
    kind: "other",
    state: "soft-404",
    stateReason: { code: "answers-with-home", quote: "苍浦市科学技术局" },
  });
  const { verdict, findings } = judged(soft);
  expect([verdict, findings[0]?.message.zh]).toEqual([
    "review",
    `“关于评审的公告”能打开，待人工（显示的是首页）：${HOME}tzgg/1.html；1 页有这个链接`,
  ]);
});

test("trap: a server that says so of most addresses is turning the audit away: a person looks", () => {
  const names = Object.fromEntries(["a", "b", "c"].map((name) => [name, `/${name}/`]));
  const pages = [homeOf(names), gone("a/"), gone("b/"), list];
  const by = (mostShare: number) => judgedBy(deadLinks, item, { ...params, mostShare }, pages).verdict;
  expect([by(0.49), by(0.5)]).toEqual(["review", "fail"]);
});

test("not assessed: nothing was read", () => {
  expect(judgedBy(deadLinks, item, params, []).verdict).toBe("not-assessed");
});
