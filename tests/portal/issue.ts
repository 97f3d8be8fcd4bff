import { addDays, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { Article, Identity } from "./bureau.ts";
import { hash } from "./text/random.ts";

/** Whose columns are published, and on which day one looks. */
export interface Issue {
  readonly identity: Identity;
  readonly referenceDate: CivilDate;
}

/** An article without anything peculiar. */
export function plainArticle(slug: string, title: string, date: CivilDate, body: Article["body"]): Article {
  return {
    id: 80_000 + (hash(`${slug}/${title}/${date}`) % 19_999),
    title,
    date,
    urlDate: date,
    target: { kind: "page" },
    pinned: false,
    regeneratedOn: null,
    document: null,
    body,
  };
}

/** The day itself or, of a weekend, the Friday before: offices publish on working days. */
export function workingDay(date: CivilDate): CivilDate {
  const weekday = new Date(date).getUTCDay();
  if (weekday === 0) return addDays(date, -2);
  return weekday === 6 ? addDays(date, -1) : date;
}
