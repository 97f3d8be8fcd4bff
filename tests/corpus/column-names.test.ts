import { expect, it } from "vitest";
import { checklists } from "../../checks/index.ts";
import { matchColumn, SURE } from "../../lib/audit/site/match-column.ts";
import { COLUMN_NAMES } from "./column-names.ts";

const KJJ = checklists.get("kjj") ?? {
  id: "",
  revision: 0,
  title: { zh: "", en: "" },
  groups: [],
  items: [],
};
const SITE = "http://kjj.example";

const named = COLUMN_NAMES.flatMap(({ items, names }) => names.split(" ").map((name) => ({ name, items })));
const addressed = COLUMN_NAMES.flatMap(({ items, slugs }) =>
  slugs === "" ? [] : slugs.split(" ").map((slug) => ({ slug, items })),
);

/** Items that a column answers for sure, of those it may answer, and by which sign. */
function answered(names: readonly string[], url: string, items: readonly string[]): string[] {
  return matchColumn({ names, url, types: [] }, KJJ)
    .filter(({ itemId, score }) => items.includes(itemId) && score >= SURE)
    .map(({ by }) => by);
}

it.each(named)("a column called $name is known by its name", ({ name, items }) => {
  expect(answered([name], `${SITE}/zwgk/c1/`, items)).toContain("name");
});

it.each(named)(
  "a column called 2024年 and $name, with spaces and a line break, is the same",
  ({ name, items }) => {
    const broken = `2024年 ${name.slice(0, 2)}\n${name.slice(2)}`;
    expect(answered([broken], `${SITE}/zwgk/c1/`, items)).toContain("name");
  },
);

it.each(addressed)(
  "a column at /$slug/ is known by its address where its name tells nothing",
  ({ slug, items }) => {
    expect(answered(["栏目甲"], `${SITE}/zwgk/${slug}/`, items)).toContain("slug");
    expect(answered(["栏目甲"], `${SITE}/zwgk/${slug}_53693/index.shtml`, items)).toContain("slug");
  },
);

it("an address alone never outweighs the name of another column", () => {
  expect(answered(["工作动态"], `${SITE}/zwgk/zfxxgknb/`, ["platform.annual-reports"])).toEqual([]);
});
