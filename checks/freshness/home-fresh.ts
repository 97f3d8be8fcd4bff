import { portalsBusiness } from "../site/arrangement.ts";
import type { Evaluator, Judgement } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { isPlausible, isToCome, newestRow, type DatedRow } from "../../lib/audit/site/newest-row.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { Evidence } from "../../lib/audit/records/verdict.ts";
import { addDays, daysBetween, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import type { Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { lookAt } from "../judgement/look-at.ts";
import { readUntil } from "./read-until.ts";
import { asPage, asRow } from "../judgement/evidence-of.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** Days back within which something new must be seen; the first of them counts. */
  days: z.number().int().min(1),
  /** Fewer dated rows than these: the home page is only an entrance, and the pages it leads to are looked at. */
  minRows: z.number().int().min(1),
});
type Params = z.infer<typeof params>;

/** Whether anything new stands on the home page, or behind it where it is only an entrance (国办秘函〔2019〕19号). */
export const homeFresh: Evaluator<Params> = {
  name: "homeFresh",
  params,
  judge(site, item, options, { referenceDate }) {
    const { home } = site;
    if (home?.state !== "ok")
      return say("not-assessed", { zh: "首页没有读到", en: "The home page was not read" });
    const others = portalsBusiness(site);
    if (others) return say("not-applicable", others);
    const first = addDays(referenceDate, -options.days);
    const second = secondLevel(site);
    const last = readUntil([home, ...second.flatMap(({ pages }) => pages)], referenceDate);
    const own = newestRow(home.items, last);
    if (own && own.date >= first) return say("pass", fresh(own, "首页", "on the home page"));
    const below = newestRow(
      second.flatMap(({ items }) => items),
      last,
    );
    const isEntrance = home.items.filter((row) => isPlausible(row, last)).length < options.minRows;
    if (below && below.date >= first) {
      return isEntrance
        ? say("pass", fresh(below, "首页为导航入口，二级页面", "behind the home page, which is an entrance"))
        : forAPerson(item.id, scripted(own, below), [asPage(home), asRow(below)]);
    }
    return judgeOld(
      site,
      { own, below, isEntrance, second },
      { itemId: item.id, referenceDate, last, days: options.days },
    );
  },
};

interface Seen {
  readonly own: DatedRow | null;
  readonly below: DatedRow | null;
  readonly isEntrance: boolean;
  readonly second: readonly Column[];
}

interface About {
  readonly itemId: string;
  readonly referenceDate: CivilDate;
  /** The last day of which the pages can tell. */
  readonly last: CivilDate;
  readonly days: number;
}

function judgeOld(site: Site, { own, below, isEntrance, second }: Seen, about: About): Judgement {
  const unread = second.filter(({ state, complete }) => state !== "ok" && state !== "blank" && !complete);
  if (unread.length > 0) return say("not-assessed", notAllRead(unread));
  const pageOfHome = site.home === null ? [] : [asPage(site.home)];
  const undated = (site.home?.items ?? []).filter(
    (row) => row.date === null || isToCome(row, about.last),
  ).length;
  if (undated > 0) return forAPerson(about.itemId, undatedRows(undated), pageOfHome);
  const newest = isEntrance ? below : own;
  if (!newest) return forAPerson(about.itemId, noDates(), pageOfHome);
  const message = old(newest, isEntrance, about);
  const url = isEntrance ? pageOf(newest, second) : (site.home?.url ?? "");
  const evidence = { url, quote: newest.title, date: newest.date, dateSource: newest.dateSource };
  return say("fail", message, [{ key: findingKey(about.itemId, "home"), message, evidence: [evidence] }]);
}

function forAPerson(itemId: string, reason: Text, pages: readonly Evidence[]): Judgement {
  return say("review", reason, lookAt(itemId, reason, pages));
}

/** Columns that the home page leads to. A link out of scope was never tried and says nothing. */
function secondLevel({ home, columns }: Site): Column[] {
  const links = new Set((home?.columns ?? []).map(({ url }) => normaliseUrl(url) ?? url));
  return columns.filter(
    ({ url, state, cause }) => (state !== "unread" || cause !== null) && links.has(normaliseUrl(url) ?? url),
  );
}

function pageOf(row: DatedRow, columns: readonly Column[]): string {
  const holds = (page: PageFacts): boolean => page.items.some(({ url }) => url === row.url);
  return columns.flatMap(({ pages }) => pages).find(holds)?.url ?? row.url;
}

function fresh({ date, title }: DatedRow, zh: string, en: string): Text {
  return { zh: `${zh}最新一条 ${date}：“${title}”`, en: `Newest row ${en}: ${date}, “${title}”` };
}

function old({ date }: DatedRow, isEntrance: boolean, { referenceDate, days }: About): Text {
  const ago = daysBetween(date, referenceDate);
  const where = isEntrance
    ? { zh: "首页为导航入口，二级页面", en: "behind the home page, which is an entrance" }
    : { zh: "首页", en: "on the home page" };
  return {
    zh: `${where.zh}最新一条 ${date}，${ago} 天前；标准 ${days} 天`,
    en: `Newest row ${where.en} ${date}, ${ago} days ago; standard ${days} days`,
  };
}

function scripted(own: DatedRow | null, below: DatedRow): Text {
  return {
    zh: `首页最新一条 ${own?.date ?? "—"}，栏目里已有 ${below.date} 的“${below.title}”；首页是否由脚本更新待人工`,
    en: `The home page's newest row is ${own?.date ?? "—"}, a column already has ${below.date}; whether a script fills the home page is for a person`,
  };
}

function notAllRead(unread: readonly Column[]): Text {
  const names = unread.map(({ name }) => name).join("、");
  return {
    zh: `首页未见近期信息，但有二级页面没有读到：${names}；不算不符合`,
    en: `Nothing recent on the home page, but pages behind it were not read: ${names}; this is no failure`,
  };
}

function undatedRows(count: number): Text {
  return {
    zh: `首页 ${count} 条未注明日期或日期晚于基准日期，是否更新待人工`,
    en: `${count} rows of the home page bear no date or one after the reference date; whether it was updated is for a person`,
  };
}

function noDates(): Text {
  return {
    zh: "首页和二级页面未见带日期的信息，是否更新待人工",
    en: "No dated information on or behind the home page; whether it was updated is for a person",
  };
}
