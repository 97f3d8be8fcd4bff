import type { PageFacts } from "../../lib/facts/page-facts.ts";
import type { CivilDate } from "../../lib/facts/civil-date.ts";
import { HOME, homeOf, listOf, pageOf, rowOf } from "../facts/page-of.ts";
import { ago, monthsAgo, putUp, strangers, type Border } from "./border.ts";

/** A home page with so many dated old rows, and a column behind it with something new. */
function entrance(rows: number): Border {
  const items = Array.from({ length: rows }, (_, at) => rowOf(`旧闻${at}`, "2025-01-01"));
  const home = homeOf({ 工作动态: "/gzdt/" }, { items });
  return { pages: [home, listOf("/gzdt/", [rowOf("新闻", ago(1))])] };
}

function newestOnHome(day: CivilDate): Border {
  const rows = [day, "2025-01-01", "2025-01-02"].map((one, at) => rowOf(`要闻${at}`, one));
  return {
    pages: [homeOf({ 工作动态: "/gzdt/" }, { items: rows }), listOf("/gzdt/", [rowOf("旧闻", "2025-01-01")])],
  };
}

function waiting(day: CivilDate): Border {
  const row = rowOf("咨询补贴发放", day);
  const letter = pageOf({ url: row.url, kind: "article", text: "状态：未回复" });
  return { pages: [homeOf({ 局长信箱: "/xx/" }), listOf("/xx/", [row]), letter] };
}

function unopened(pages: number, failed: number): Border {
  const read = strangers(pages - failed - 1);
  const gone = Array.from({ length: failed }, (_, at) => ({
    url: `${HOME}x${at}.html`,
    cause: "timeout" as const,
  }));
  return { pages: read, notAssessed: gone };
}

const guide = (length: number): Border => ({
  pages: [
    homeOf({ 政府信息公开指南: "/zn/" }),
    pageOf({ url: `${HOME}zn/`, kind: "article", title: "指南", text: "文".repeat(length) }),
  ],
});

/** A list of rules, newest first, of which the last still uses the old words. */
function rules(count: number, day: CivilDate): Border {
  const rows = Array.from({ length: count }, (_, at) =>
    rowOf(`制度${at}`, at === count - 1 ? day : `2026-01-${String(28 - at).padStart(2, "0")}`),
  );
  const texts = rows.map(({ url, title, date }, at) =>
    pageOf({
      url,
      kind: "article",
      title,
      text: at === count - 1 ? "根据自身生产、生活、科研等特殊需要" : "依法公开",
      published: { date, source: "visible", conflicts: [] },
    }),
  );
  return { pages: [homeOf({ 政府信息公开制度: "/zd/" }), listOf("/zd/", rows), ...texts] };
}

/** A hundred articles of which some lack a label that the others bear. */
function labelled(without: number): Border {
  const metas = ["sitename", "sitedomain", "siteidcode", "articletitle", "pubdate", "contentsource"];
  const articles = Array.from({ length: 100 }, (_, at) =>
    pageOf({ url: `${HOME}m${at}.html`, kind: "article", metas: at < without ? metas.slice(1) : metas }),
  );
  return { pages: [homeOf({}, { metas }), ...articles] };
}

function dead(path: string, status: number, onHome: boolean): Border {
  const link = { name: "统计", url: `${HOME}${path}` };
  const page = pageOf({ url: link.url, kind: "other", state: "error", status });
  const list = listOf("/a/", [rowOf("公告", ago(1))], { columns: onHome ? [] : [link] });
  return { pages: [homeOf(onHome ? { 公告: "/a/", 统计: `/${path}` } : { 公告: "/a/" }), list, page] };
}

/** A hundred pages of which so many are gone. */
function turnedAway(gone: number): Border {
  const [home, ...lists] = strangers(99);
  const pages = lists.map((page, at): PageFacts =>
    at < gone ? { ...page, kind: "other", state: "error", status: 404, items: [] } : page,
  );
  return { pages: [...(home ? [home] : []), ...pages] };
}

const late = (name: string, day: CivilDate): Border => ({
  pages: [homeOf({ [name]: "/a/" }), listOf("/a/", [putUp("决定", "2024-11-04", day)])],
});

/** Rows put up late: `each` on every of so many days. */
function lateRows(days: number, each: number): Border {
  const rows = Array.from({ length: days * each }, (_, at) =>
    putUp(
      `旧文${at}`,
      "2019-01-01",
      `2024-0${1 + Math.floor(at / each / 25)}-${String((Math.floor(at / each) % 25) + 1).padStart(2, "0")}`,
      at,
    ),
  );
  return { pages: [homeOf({ 政策文件: "/a/" }), listOf("/a/", rows)] };
}

export const BORDERS_OF_PAGES: Readonly<Record<string, readonly Border[]>> = {
  "veto.unreachable": [unopened(100, 4), unopened(100, 5)],
  "veto.home-stale": [newestOnHome(ago(14)), newestOnHome(ago(15)), entrance(2), entrance(3)],
  "veto.consultation-unanswered": [
    waiting(monthsAgo(12)),
    waiting(monthsAgo(12, 1)),
    waiting(monthsAgo(3)),
    waiting(monthsAgo(3, 1)),
  ],
  "platform.search": [{ pages: strangers(7) }, { pages: strangers(8) }],
  "guide.fields": [guide(99), guide(100)],
  "guide.outdated-wording": [rules(20, "2019-05-15"), rules(20, "2019-05-14"), rules(21, "2019-05-15")],
  "site.meta-tags": [labelled(10), labelled(11)],
  "content.dead-links": [
    ...[403, 404, 405, 409, 410, 411].map((status) => dead("tj/", status, false)),
    dead("tj/", 404, true),
    turnedAway(50),
    turnedAway(51),
  ],
  "content.late-publication": [
    // Seven working days end on 13 November, twenty on 2 December 2024.
    late("行政许可", "2024-11-13"),
    late("行政许可", "2024-11-14"),
    late("政策文件", "2024-12-02"),
    late("政策文件", "2024-12-03"),
    lateRows(1, 4),
    lateRows(1, 5),
    lateRows(60, 1),
  ],
};
