import { civilDateOf, yearOf, type CivilDate } from "../../lib/facts/civil-date.ts";
import { reportBody } from "./annual/report.ts";
import type { Article } from "./bureau.ts";
import type { YearlyPlan } from "./plan.ts";
import { plainArticle, workingDay, type Issue } from "./issue.ts";
import { composeBody, composeTitle } from "./text/compose.ts";
import { GENRES, type GenreName } from "./text/genres.ts";
import { seeded } from "./text/random.ts";

/** The day of the year on which each yearly thing goes up, well before the legal deadline. */
const PUBLISHED: Partial<Record<GenreName, readonly [month: number, day: number]>> = {
  budget: [3, 6],
  accounts: [9, 18],
};

/** One article for each year from `since` on whose day has come, newest first. */
export function publishYearly(slug: string, plan: YearlyPlan, issue: Issue): Article[] {
  return reportYears(plan, issue.referenceDate)
    .filter((year) => plan.without?.includes(year) !== true)
    .map((year) => yearlyArticle(slug, plan.writes, year, issue))
    .reverse();
}

/** Every year of the series, those the bureau left out included, oldest first. */
export function reportYears(plan: Pick<YearlyPlan, "since" | "writes">, referenceDate: CivilDate): number[] {
  const years = Array.from(
    { length: yearOf(referenceDate) - plan.since + 1 },
    (_, index) => plan.since + index,
  );
  return years.filter((year) => publicationDay(plan.writes, year) <= referenceDate);
}

function yearlyArticle(
  slug: string,
  writes: YearlyPlan["writes"],
  year: number,
  { identity }: Issue,
): Article {
  const date = publicationDay(writes, year);
  if (writes === "annual-report") {
    const title = `${identity.name}${year}年政府信息公开工作年度报告`;
    return plainArticle(slug, title, date, reportBody(identity, year));
  }
  const scene = { identity, year, random: seeded(`${identity.idCode}/${slug}/${year}`) };
  const title = composeTitle(GENRES[writes], scene, new Set());
  return plainArticle(slug, title, date, composeBody(GENRES[writes], scene));
}

/** A report on a year goes up in the next: by 31 March until that of 2018, by 31 January from that of 2019 on. */
function publicationDay(writes: YearlyPlan["writes"], year: number): CivilDate {
  if (writes === "annual-report") return year <= 2018 ? day(year + 1, 3, 19) : day(year + 1, 1, 20);
  const published = PUBLISHED[writes];
  if (!published) throw new Error(`${writes} has no day of the year`);
  return day(year, published[0], published[1]);
}

function day(year: number, month: number, dayOfMonth: number): CivilDate {
  const date = civilDateOf(year, month, dayOfMonth);
  if (date === null) throw new Error(`no such day: ${year}-${month}-${dayOfMonth}`);
  return workingDay(date);
}
