import { descendantsOf } from "../../lib/audit/site/descendants-of.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { DatedRow } from "../../lib/audit/site/newest-row.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import { daysBetween, type CivilDate } from "../../lib/facts/civil-date.ts";
import { normaliseColumnName } from "../../lib/facts/columns/column-name.ts";
import type { Text } from "../../lib/facts/text.ts";
import { columnKey } from "../columns/column-key.ts";
import { isColumnExactly, isColumnNamed } from "../columns/column-named.ts";
import { freshnessOf, type Freshness } from "./freshness.ts";
import type { UpdateGroup, UpdateRules } from "./update-groups.ts";

/** A column that some rule gives a clock, and how it stands by it. */
export interface AgedColumn {
  readonly column: Column;
  readonly group: UpdateGroup;
  readonly freshness: Freshness;
  /** Why a person must decide whether the clock holds here; null where it surely does. */
  readonly doubt: Text | null;
}

export type StaleColumn = AgedColumn & {
  readonly freshness: Extract<Freshness, { readonly newest: DatedRow }>;
};

/** Every column with a clock; one that holds nothing is another check's business. */
export function agedColumns(
  site: Site,
  { groups, closed }: UpdateRules,
  referenceDate: CivilDate,
): AgedColumn[] {
  const aged = site.columns.flatMap((column): AgedColumn[] => {
    const group = groups.find(({ names }) => isColumnNamed(column, names));
    // A link out of scope was never tried: what is not known about it is no gap in the audit.
    const tried = column.state !== "unread" || column.cause !== null;
    if (!group || !tried) return [];
    const names = [column.name, ...column.path].map(normaliseColumnName);
    if (closed.some((word) => names.some((name) => name.includes(word)))) return [];
    const freshness = freshnessOf(column, site, group.window, referenceDate);
    return freshness.kind === "empty"
      ? []
      : [{ column, group, freshness, doubt: doubtOf(column, group, freshness) }];
  });
  return aged.filter((one) => !isStale(one) || !liesInFresh(one, aged, site));
}

/** The rule counts first-level columns (一级栏目): while the whole is updated in time, one of its parts may rest. */
function liesInFresh({ column, group }: AgedColumn, aged: readonly AgedColumn[], site: Site): boolean {
  return aged.some(
    (other) =>
      other.group === group &&
      other.freshness.kind === "fresh" &&
      descendantsOf(other.column, site).includes(column),
  );
}

/** The bureau's own level or place before a name; a county's name before a city's column is another organ's. */
const OWN_PLACE = /^.{0,4}?(?:市|县|州|盟|旗|本)级?(?=.{2})/;

function doubtOf(column: Column, group: UpdateGroup, freshness: Freshness): Text | null {
  const ended = column.pages.find(({ stateReason }) => stateReason.code === "says-ended")?.stateReason.quote;
  if (ended !== undefined) return { zh: `网页写明“${ended}”`, en: `the page says “${ended}”` };
  if (group.unverified) return { zh: "期限未核实", en: "unverified" };
  if (freshness.kind === "disputed") return disputed(freshness.by);
  // 主题教育工作动态 ends like 工作动态 and may have ended with its campaign; 市政策文件 is the bureau's own 政策文件.
  return isColumnExactly({ name: column.name.replace(OWN_PLACE, "") }, group.names)
    ? null
    : { zh: "按栏目名推定的期限", en: "the clock is taken from the end of its name" };
}

function disputed(by: "address" | DatedRow): Text {
  return by === "address"
    ? {
        zh: "网址或文章页显示期限内有上线",
        en: "an address or an article says that something was put up in time",
      }
    : {
        zh: `其上“${by.title}”所注日期 ${by.date} 晚于基准日期，实际何时上线不明`,
        en: `“${by.title}” above it bears ${by.date}, after the reference date, so when it was put up is not known`,
      };
}

/** Whether the newest row is too old, also where its dates contradict each other. */
export function isStale(one: AgedColumn): one is StaleColumn {
  return one.freshness.kind === "stale" || one.freshness.kind === "disputed";
}

/** The newest row as evidence, with its age and the standard. */
export function staleFinding(one: StaleColumn, itemId: string, referenceDate: CivilDate): Finding {
  const { column, group, freshness } = one;
  const { newest } = freshness;
  const days = daysBetween(newest.date, referenceDate);
  const doubt = one.doubt
    ? { zh: `（${one.doubt.zh}，待人工）`, en: ` (${one.doubt.en}: a person looks)` }
    : { zh: "", en: "" };
  return {
    key: findingKey(itemId, columnKey(column)),
    message: {
      zh: `${column.name}：最新一条 ${newest.date}，${days} 天前；标准 ${group.standard.zh}${doubt.zh}`,
      en: `${column.name}: newest row ${newest.date}, ${days} days ago; standard ${group.standard.en}${doubt.en}`,
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
