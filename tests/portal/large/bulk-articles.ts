import { addDays, yearOf } from "../../../lib/facts/civil-date.ts";
import type { Article, Target } from "../bureau.ts";
import { plainArticle, workingDay, type Issue } from "../issue.ts";
import { composeBody } from "../text/compose.ts";
import { fill } from "../text/fill.ts";
import { GENRES } from "../text/genres.ts";
import { seeded } from "../text/random.ts";

export interface BulkPlan {
  readonly slug: string;
  readonly count: number;
  /** Days before the reference date of the newest row, and days between one row and the next. */
  readonly newest: number;
  readonly every: number;
  /** Where the row at this place leads, counted from 0 at the newest. */
  readonly targetAt: (index: number) => Target;
}

/** News of a list without end, newest first; the text of each is composed when it is read and not kept. */
export function bulkArticles(plan: BulkPlan, issue: Issue): Article[] {
  return Array.from({ length: plan.count }, (_, index) => bulkArticle(plan, index, issue));
}

function bulkArticle({ slug, newest, every, targetAt }: BulkPlan, index: number, issue: Issue): Article {
  const { identity, referenceDate } = issue;
  const date = workingDay(addDays(referenceDate, -(newest + index * every)));
  const seed = `${identity.idCode}/${slug}/${index}`;
  const scene = (part: string) => ({ identity, year: yearOf(date), random: seeded(`${seed}/${part}`) });
  const naming = scene("title");
  const name = fill(naming.random.pick(GENRES.news.titles), naming);
  return {
    ...plainArticle(slug, `${name}（第${index + 1}期）`, date, []),
    // Several fall on one Friday: their numbers, not their days, keep their addresses apart.
    id: 100_000 + index,
    target: targetAt(index),
    get body() {
      return composeBody(GENRES.news, scene("body"));
    },
  };
}
