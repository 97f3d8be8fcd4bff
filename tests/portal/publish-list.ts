import { addDays, yearOf, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { Article, Target } from "./bureau.ts";
import type { ListPlan, PlantedArticle } from "./plan.ts";
import { plainArticle, workingDay, type Issue } from "./issue.ts";
import { composeBody, composeTitle } from "./text/compose.ts";
import { GENRES } from "./text/genres.ts";
import { hash, seeded } from "./text/random.ts";

/** The articles of a list in the order of its rows: pinned ones first, then newest first. */
export function publishList(slug: string, plan: ListPlan, issue: Issue): Article[] {
  const taken = new Set<string>();
  const generated = Array.from({ length: plan.count }, (_, index) =>
    generatedArticle(slug, plan, index, taken, issue),
  );
  const planted = (plan.planted ?? []).map((article) => plantedArticle(slug, plan, article, issue));
  return [...planted, ...generated].sort(
    (a, b) => Number(b.pinned) - Number(a.pinned) || b.date.localeCompare(a.date),
  );
}

function generatedArticle(
  slug: string,
  plan: ListPlan,
  index: number,
  taken: Set<string>,
  issue: Issue,
): Article {
  const date = workingDay(addDays(issue.referenceDate, -(plan.newest + index * plan.every)));
  const random = seeded(`${issue.identity.idCode}/${slug}/${index}`);
  const scene = { identity: issue.identity, year: yearOf(date), random };
  const genre = GENRES[plan.genre];
  const title = composeTitle(genre, scene, taken);
  const article = plainArticle(slug, title, date, composeBody(genre, scene));
  return {
    ...article,
    target: isEach(plan.elsewhereEach, index) ? account(`${slug}/${index}`) : article.target,
    urlDate: isEach(plan.shiftedEach, index) ? shifted(date, index, issue.referenceDate) : date,
    regeneratedOn: regeneratedOn(date, plan, issue.referenceDate),
    document:
      genre.document === true
        ? {
            number: `${issue.identity.documentPrefix}〔${yearOf(date)}〕${random.between(1, 60)}号`,
            writtenOn: workingDay(addDays(date, -random.between(2, 9))),
          }
        : null,
  };
}

function plantedArticle(slug: string, plan: ListPlan, planted: PlantedArticle, issue: Issue): Article {
  const date = workingDay(addDays(issue.referenceDate, -planted.daysAgo));
  const scene = {
    identity: issue.identity,
    year: yearOf(date),
    random: seeded(`${issue.identity.idCode}/${slug}/${planted.title}`),
  };
  return {
    ...plainArticle(slug, planted.title, date, composeBody(GENRES[plan.genre], scene)),
    pinned: planted.pinned ?? false,
    target: { kind: planted.target ?? "page" },
    regeneratedOn: regeneratedOn(date, plan, issue.referenceDate),
  };
}

function isEach(each: number | undefined, index: number): boolean {
  return each !== undefined && index % each === each - 1;
}

/** Some files go up before the day they show, others after, never after the reference date. */
function shifted(date: CivilDate, index: number, latest: CivilDate): CivilDate {
  const moved = addDays(date, index % 2 === 0 ? 2 : -1);
  return moved > latest ? latest : moved;
}

function regeneratedOn(date: CivilDate, plan: ListPlan, referenceDate: CivilDate): CivilDate | null {
  if (plan.regeneratedAfter === undefined) return null;
  return date < addDays(referenceDate, -plan.regeneratedAfter) ? addDays(referenceDate, -9) : null;
}

function account(seed: string): Target {
  const name = hash(seed).toString(36).padStart(7, "0");
  return { kind: "elsewhere", url: `https://mp.weixin.qq.com/s/kjj${name}${hash(name).toString(36)}` };
}
