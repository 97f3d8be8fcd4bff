import { normaliseColumnName } from "../../facts/columns/column-name.ts";
import type { Checklist, ChecklistItem, ColumnMatcher } from "../checklist/checklist.ts";
import type { ColumnMatch } from "./site.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

/** What a column is recognised by. */
export interface ColumnSigns {
  readonly url: string;
  readonly names: readonly string[];
  readonly types: readonly string[];
}

type Match = Pick<ColumnMatch, "score" | "by">;

/** From this score on a match is taken for granted; below it only stops a claim that something is missing. */
export const SURE = 0.6;

const NAME: Match = { score: 1, by: "name" };
const SECOND_NAME: Match = { score: 0.9, by: "name" };
const TYPE: Match = { score: 0.8, by: "type" };
const SLUG: Match = { score: 0.7, by: "slug" };
const NAME_ENDS: Match = { score: 0.6, by: "name" };
const NAME_HOLDS: Match = { score: 0.4, by: "name" };

/** A shorter synonym inside a longer name proves nothing: 年报 in 上市公司年报. */
const SHORTEST_PART = 4;
/** What portals hang on a column's name without changing what it is. */
const ORNAMENT = /(?:专栏|专题|栏目|专区)$/;
/** Number of the column that some portals append: zwgk_53693. */
const COLUMN_NUMBER = /_\d+$/;
const FILE_ENDING = /\.[a-z]+$/;

/**
 * Which checklist items a column answers by its own signs, best first. A name that is another item's exact synonym
 * belongs to that item alone, whatever its meta tag or address says.
 */
export function matchColumn(signs: ColumnSigns, checklist: Checklist): ColumnMatch[] {
  const names = [...new Set(signs.names.map(normaliseColumnName))].filter((name) => name !== "");
  const owned = checklist.items.some((item) => item.column && isExact(names.slice(0, 1), item.column));
  return checklist.items
    .flatMap((item): ColumnMatch[] => {
      const match = matchItem(names, signs, item, owned);
      return match ? [{ itemId: item.id, ...match }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

function matchItem(
  names: readonly string[],
  signs: ColumnSigns,
  item: ChecklistItem,
  owned: boolean,
): Match | null {
  const matcher = item.column;
  if (!matcher) return null;
  if (isExact(names.slice(0, 1), matcher)) return NAME;
  if (owned || names.some((name) => (matcher.notWith ?? []).some((word) => name.includes(word)))) return null;
  if (isExact(names, matcher)) return SECOND_NAME;
  if (signs.types.some((type) => matcher.types.includes(type))) return TYPE;
  if (slugsOf(signs.url).some((slug) => matcher.slugs.includes(slug))) return SLUG;
  return matchPart(names.slice(0, 1), matcher);
}

function isExact(names: readonly string[], matcher: ColumnMatcher): boolean {
  return names.some((name) => synonymsOf(matcher).includes(name));
}

/** Chinese names end with what they are: 苍浦市政策文件 is 政策文件, 政策文件汇编工作 perhaps. */
function matchPart(names: readonly string[], matcher: ColumnMatcher): Match | null {
  const parts = synonymsOf(matcher).filter((synonym) => synonym.length >= SHORTEST_PART);
  if (names.some((name) => parts.some((part) => name.replace(ORNAMENT, "").endsWith(part)))) return NAME_ENDS;
  return names.some((name) => parts.some((part) => name.includes(part))) ? NAME_HOLDS : null;
}

/** Every column of a site is held against the same few hundred synonyms. */
const known = new WeakMap<ColumnMatcher, readonly string[]>();

function synonymsOf(matcher: ColumnMatcher): readonly string[] {
  const synonyms = known.get(matcher) ?? matcher.names.map(normaliseColumnName);
  known.set(matcher, synonyms);
  return synonyms;
}

/** The last directory and the file of an address: what lies further out belongs to parent columns. */
function slugsOf(url: string): string[] {
  const segments = parseUrl(url)?.pathname.split("/") ?? [];
  return segments
    .slice(-2)
    .map((segment) => segment.replace(FILE_ENDING, "").replace(COLUMN_NUMBER, "").toLowerCase());
}
