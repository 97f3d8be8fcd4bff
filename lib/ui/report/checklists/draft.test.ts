import { expect, test } from "vitest";
import { checklistOf, itemOf } from "../../../../tests/facts/site-of.ts";
import { changedItems, draftOf, switched, toSave, withItem, withNewItem } from "./draft.ts";

const [policy, plans, years] = ["column.policy", "column.plans", "annual.years"].map((id) => itemOf({ id }));
if (!policy || !plans || !years) throw new Error("three items are needed");
const base = {
  ...checklistOf(policy, plans, years),
  id: "kjj",
  title: { zh: "科学技术局", en: "Science bureau" },
};

test("a built-in checklist is copied, one's own is revised", () => {
  expect(draftOf(base, false).checklist).toMatchObject({
    id: "own-kjj",
    title: { zh: "科学技术局（自定）" },
  });
  expect(draftOf({ ...base, id: "own-kjj" }, true).checklist.id).toBe("own-kjj");
});

test("an item that is switched off is not saved, and can be switched on again", () => {
  const off = switched(draftOf(base, true), "column.plans");
  expect(toSave(off).items.map(({ id }) => id)).toEqual(["column.policy", "annual.years"]);
  expect(toSave(switched(off, "column.plans")).items).toHaveLength(3);
});

test("an indicator does not ask for items that are off, and goes with its last one", () => {
  const indicator = (id: string, ...items: string[]) => ({ id, title: { zh: id, en: id }, points: 5, items });
  const scheme = {
    indicators: [indicator("a", "column.policy", "column.plans"), indicator("b", "annual.years")],
  };
  const draft = switched(switched(draftOf({ ...base, scheme }, true), "column.plans"), "annual.years");
  expect(toSave(draft).scheme?.indicators?.map(({ items }) => items)).toEqual([["column.policy"]]);
});

test("a new item stands at the end of its group", () => {
  const draft = withNewItem(draftOf(base, true), itemOf({ id: "column.own-1" }));
  expect(draft.checklist.items.map(({ id }) => id)).toEqual([
    "column.policy",
    "column.plans",
    "column.own-1",
    "annual.years",
  ]);
});

test("only what differs is counted as changed", () => {
  const draft = draftOf(base, true);
  expect(changedItems(draft, base)).toBe(0);
  expect(changedItems(switched(withItem(draft, { ...policy, points: 3 }), "annual.years"), base)).toBe(2);
});
