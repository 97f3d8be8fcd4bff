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
const TAGS: ReadonlyMap<string, Region> = new Map([
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
type RegionOf = (tag: string, attributes: Readonly<Record<string, string>>, inherited: Region) => Region;

/**
 * A reader of regions for one page: an element's own name decides, else it is where its parent is. Nothing inside a
 * footer leaves it. The same names come again and again on a page: each is looked at once.
 */
export function regionReader(): RegionOf {
  const known = new Map<string, Region | null>();
  return (tag, attributes, inherited) => {
    if (inherited === "footer" || tag === "body" || tag === "html" || tag === "a") return inherited;
    const byTag = TAGS.get(tag) ?? ROLES.get(attributes["role"] ?? "");
    if (byTag !== undefined) return byTag;
    const { class: classes, id } = attributes;
    if (classes === undefined && id === undefined) return inherited;
    const names = `${classes ?? ""} ${id ?? ""}`;
    let region = known.get(names);
    if (region === undefined) {
      region = NAMES.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
      known.set(names, region);
    }
    return region ?? inherited;
  };
}
