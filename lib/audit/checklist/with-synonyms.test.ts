import { expect, test } from "vitest";
import { kjj } from "../../../checks/checklists/kjj/kjj.ts";
import type { Checklist } from "./checklist.ts";
import { withSynonyms } from "./with-synonyms.ts";

const itemOf = (id: string, list: Checklist = kjj) => list.items.find((item) => item.id === id);
const namesOf = (id: string, list?: Checklist): readonly string[] => itemOf(id, list)?.column?.names ?? [];

test("a bureau's own name of a column stands beside everybody's", () => {
  const mine = withSynonyms(kjj, { "column.policy": ["科技新政"] });
  expect(namesOf("column.policy", mine)).toEqual([...namesOf("column.policy"), "科技新政"]);
  expect(namesOf("column.news", mine)).toEqual(namesOf("column.news"));
});

test("an item that looks for no column takes no names, and without names the checklist stays as it is", () => {
  const mine = withSynonyms(kjj, { "site.id-code": ["标识"] });
  expect(itemOf("site.id-code", mine)).toBe(itemOf("site.id-code"));
  expect(withSynonyms(kjj, {})).toBe(kjj);
});
