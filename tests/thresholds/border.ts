import type { NotAssessed } from "../../lib/audit/site/site.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { addDays, addMonths, type CivilDate } from "../../lib/facts/civil-date.ts";
import { HOME, homeOf, listOf, rowOf } from "../facts/page-of.ts";
import { REFERENCE_DATE } from "../facts/site-of.ts";

/** A site that lies on one side of a threshold and would lie on the other if it were moved by one. */
export interface Border {
  readonly pages: readonly PageFacts[];
  readonly notAssessed?: readonly NotAssessed[];
  /** Nothing said: that of the other tests. */
  readonly on?: CivilDate;
  /** The audited organ's name; nothing said: a bureau's. */
  readonly organ?: string;
}

export const ago = (days: number): CivilDate => addDays(REFERENCE_DATE, -days);
export const monthsAgo = (months: number, days = 0): CivilDate =>
  addDays(addMonths(REFERENCE_DATE, -months), -days);

/** A home page that leads to these columns, and their lists, each with one row of its day; null = blank. */
export function columnsOf(columns: Readonly<Record<string, CivilDate | null>>): PageFacts[] {
  const names = Object.keys(columns);
  const pathOf = (name: string): string => `/c${names.indexOf(name)}/`;
  return [
    homeOf(Object.fromEntries(names.map((name) => [name, pathOf(name)]))),
    ...Object.entries(columns).map(([name, day]) =>
      day === null
        ? listOf(pathOf(name), [], { state: "blank" })
        : listOf(pathOf(name), [rowOf(`${name}一`, day)]),
    ),
  ];
}

/** `count` columns that answer no item, of which the first `unread` could not be read. */
export function strangers(count: number, unread = 0, first: readonly string[] = []): PageFacts[] {
  const names = [...first, ...Array.from({ length: count - first.length }, (_, at) => `科普角${at}号`)];
  const home = homeOf(Object.fromEntries(names.map((name, at) => [name, `/s${at}/`])));
  const lists = names.map((name, at) =>
    listOf(
      `/s${at}/`,
      [rowOf(`${name}一`, ago(1))],
      at >= count - unread ? { state: "challenge", items: [] } : {},
    ),
  );
  return [home, ...lists];
}

/** A row whose address says the day it was put up. */
export function putUp(title: string, shown: CivilDate, day: CivilDate, id = 1) {
  const digits = day.replaceAll("-", "");
  return rowOf(title, shown, `${HOME}a/${digits.slice(0, 6)}/t${digits}_${id}.html`);
}
