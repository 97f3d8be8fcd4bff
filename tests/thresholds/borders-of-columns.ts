import {
  LONG_WINDOWS,
  OFFICIAL_WINDOWS,
  UPDATE_WINDOWS,
} from "../../checks/checklists/kjj/update-windows.ts";
import type { UpdateGroup } from "../../checks/freshness/update-groups.ts";
import type { CivilDate } from "../../lib/facts/civil-date.ts";
import { homeOf, listOf, pageOf, rowOf } from "../facts/page-of.ts";
import { ago, columnsOf, monthsAgo, strangers, type Border } from "./border.ts";

const HUB = "政务公开";

/** The last day that is in time, and the day before it. */
function edgesOf({ window }: UpdateGroup): [CivilDate, CivilDate] {
  return "days" in window
    ? [ago(window.days), ago(window.days + 1)]
    : [monthsAgo(window.months), monthsAgo(window.months, 1)];
}

/** So many columns that are surely stale, by the names of other groups than the one at the edge. */
function stale(count: number, groups: readonly UpdateGroup[], but: UpdateGroup): Record<string, CivilDate> {
  const names = groups.filter((group) => group !== but && !group.unverified).flatMap((group) => group.names);
  return Object.fromEntries(names.slice(0, count).map((name) => [name, "2019-01-01"]));
}

/** One column on either side of each window, beside as many stale ones as leave it to decide. */
function staleCounts(threshold: number, groups: readonly UpdateGroup[]): Border[] {
  return groups.flatMap((group) =>
    edgesOf(group).map((day) => ({
      pages: columnsOf({ ...stale(threshold - 1, groups, group), [group.names[0] ?? ""]: day }),
    })),
  );
}

const blank = (count: number): Border => ({
  pages: columnsOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`科普角${at}号`, null]))),
});

/** Nine in ten of a hundred columns read, and one less. */
const COVERAGE: Border[] = [10, 11].map((unread) => ({ pages: strangers(100, unread, [HUB]) }));

/** Which column is looked for does not matter here: it is nowhere. */
export const BORDERS_OF_ANY_COLUMN: Border[] = [
  { pages: strangers(8, 0, [HUB]) },
  { pages: strangers(7, 0, [HUB]) },
  ...COVERAGE,
];

/** Lists of a kind whose rows bear days, all read but for `unread`. */
function lists(names: readonly string[], unread: number): Border {
  const home = homeOf(Object.fromEntries(names.map((name, at) => [name, `/l${at}/`])));
  const read = names.map((name, at) =>
    listOf(
      `/l${at}/`,
      at < unread ? [] : [rowOf(`${name}一`, ago(1))],
      at < unread ? { state: "challenge" } : {},
    ),
  );
  return { pages: [home, ...read] };
}

/** A hundred names of one kind: a longer name ends like its kind. */
const HUNDRED = Array.from({ length: 100 }, (_, at) => `第${at}号通知公告`);

function undated(rows: number): Border {
  const items = Array.from({ length: rows }, (_, at) => rowOf(`第${at}条`, null));
  const article = pageOf({ url: items[0]?.url ?? "", kind: "article" });
  return { pages: [homeOf({ 通知公告: "/l/" }), listOf("/l/", items), article] };
}

export const BORDERS_OF_COLUMNS: Readonly<Record<string, readonly Border[]>> = {
  "veto.columns-stale": staleCounts(5, OFFICIAL_WINDOWS),
  "veto.columns-outdated": staleCounts(10, LONG_WINDOWS),
  "veto.columns-blank": [blank(4), blank(5)],
  "content.stale-columns": [
    ...UPDATE_WINDOWS.flatMap((group) =>
      edgesOf(group).map((day) => ({ pages: columnsOf({ [group.names[0] ?? ""]: day }) })),
    ),
    lists(HUNDRED, 10),
    lists(HUNDRED, 11),
  ],
  "content.blank-columns": COVERAGE,
  "content.undated-lists": [undated(2), undated(3), lists(HUNDRED, 10), lists(HUNDRED, 11)],
};
