import type { Attributes } from "./attribute-reader.ts";
import type { TagKind } from "./tag-kind.ts";

/** The part of a page a link stands in. Only `content` holds what a list page publishes. */
export type Region = "content" | "nav" | "aside" | "footer";

/** Names that templates give to the parts of a page, whole words of `class` and `id`. */
const NAMES: readonly (readonly [Region, RegExp])[] = [
  ["footer", /(?:^|[\s_-])(?:foot|footer|bottom|copyright|banquan|wzbs)(?:[\s_-]|\d|$)|footer|copyright/i],
  [
    "aside",
    /leftpart|left_?-?(?:menu|nav|bar|tree|list)|side_?-?(?:bar|nav|menu)|sub_?-?(?:menu|nav)|second_?-?(?:menu|nav)|paihang|xgwz|related|relat_|friend|yqlj/i,
  ],
  [
    "nav",
    /(?:^|[\s_-])(?:header|topbar|toolbar)(?:[\s_-]|$)|(?:^|[\s_-])(?:main|top|head)?_?-?nav(?:bar|igation|box)?(?:[\s_-]|\d|$)|menu/i,
  ],
];
/** Of elements that say it by their tag. */
export const REGION_OF_TAG: ReadonlyMap<string, Region> = new Map([
  ["nav", "nav"],
  ["header", "nav"],
  ["footer", "footer"],
  ["aside", "aside"],
]);
const ROLES: ReadonlyMap<string, Region> = new Map([
  ["navigation", "nav"],
  ["banner", "nav"],
  ["contentinfo", "footer"],
  ["complementary", "aside"],
]);

/** Gives the region of an element. */
type RegionOf = (kind: TagKind, attributes: Attributes, inherited: Region) => Region;

/**
 * A reader of regions for one page: an element's own name decides, else it is where its parent is. Nothing inside a
 * footer leaves it. The same names come again and again on a page: each is looked at once.
 */
export function regionReader(): RegionOf {
  const known = new Map<string, number>();
  const placeOf = (names: string | undefined): number => {
    if (names === undefined) return NAMES.length;
    let place = known.get(names);
    if (place === undefined) {
      const found = NAMES.findIndex(([, pattern]) => pattern.test(names));
      place = found < 0 ? NAMES.length : found;
      known.set(names, place);
    }
    return place;
  };
  return ({ inherits, region }, attributes, inherited) => {
    if (inherited === "footer" || inherits) return inherited;
    const { class: classes, id, role } = attributes;
    const byTag = region ?? (role === undefined ? undefined : ROLES.get(role));
    if (byTag !== undefined) return byTag;
    return NAMES[Math.min(placeOf(classes), placeOf(id))]?.[0] ?? inherited;
  };
}
