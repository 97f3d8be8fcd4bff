import { findingKey } from "../lib/audit/finding-key.ts";
import type { DatedRow } from "../lib/audit/newest-row.ts";
import type { Column, Site } from "../lib/audit/site.ts";
import type { Finding } from "../lib/audit/verdict.ts";
import { daysBetween, type CivilDate } from "../lib/facts/civil-date.ts";
import { normaliseColumnName } from "../lib/facts/column-name.ts";
import { columnKey } from "./column-key.ts";
import { isColumnNamed } from "./column-named.ts";
import { freshnessOf, type Freshness } from "./freshness.ts";
import type { UpdateGroup, UpdateRules } from "./update-groups.ts";

/** A column that some rule gives a clock, and how it stands by it. */
export interface AgedColumn {
  readonly column: Column;
  readonly group: UpdateGroup;
  readonly freshness: Freshness;
}

export type StaleColumn = AgedColumn & {
  readonly freshness: { readonly kind: "stale"; readonly newest: DatedRow };
};

/** Every column with a clock; one that holds nothing is another check's business. */
export function agedColumns(
  site: Site,
  { groups, closed }: UpdateRules,
  referenceDate: CivilDate,
): AgedColumn[] {
  return site.columns.flatMap((column) => {
    const group = groups.find(({ names }) => isColumnNamed(column, names));
    // A link out of scope was never tried: what is not known about it is no gap in the audit.
    const tried = column.state !== "unread" || column.cause !== null;
    if (!group || !tried) return [];
    const name = normaliseColumnName(column.name);
    if (closed.some((word) => name.includes(word))) return [];
    const freshness = freshnessOf(column, site, group.window, referenceDate);
    return freshness.kind === "empty" ? [] : [{ column, group, freshness }];
  });
}

export function isStale(one: AgedColumn): one is StaleColumn {
  return one.freshness.kind === "stale";
}

/** The newest row as evidence, with its age and the standard. */
export function staleFinding(one: StaleColumn, itemId: string, referenceDate: CivilDate): Finding {
  const { column, group, freshness } = one;
  const { newest } = freshness;
  const days = daysBetween(newest.date, referenceDate);
  return {
    key: findingKey(itemId, columnKey(column)),
    message: {
      zh: `${column.name}：最新一条 ${newest.date}，${days} 天前；标准 ${group.standard.zh}`,
      en: `${column.name}: newest row ${newest.date}, ${days} days ago; standard ${group.standard.en}`,
    },
    evidence: [
      {
        url: pageWith(column, newest),
        quote: newest.title,
        date: newest.date,
        dateSource: newest.dateSource,
      },
    ],
  };
}

function pageWith(column: Column, row: DatedRow): string {
  return column.pages.find((page) => page.items.some((item) => item.url === row.url))?.url ?? column.url;
}
