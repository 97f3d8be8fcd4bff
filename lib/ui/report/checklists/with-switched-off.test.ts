import { expect, test } from "vitest";
import { checklistOf, itemOf } from "../../../../tests/facts/site-of.ts";
import { shelve } from "../../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { switched, toSave } from "./draft.ts";
import { withSwitchedOff } from "./with-switched-off.ts";

const [policy, plans, years] = ["column.policy", "column.plans", "annual.years"].map((id) => itemOf({ id }));
if (!policy || !plans || !years) throw new Error("three items are needed");
const indicator = (id: string, ...items: string[]) => ({ id, title: { zh: id, en: id }, points: 5, items });
const kjj: Checklist = {
  ...checklistOf(policy, plans, years),
  id: "kjj",
  scheme: { indicators: [indicator("a", "column.policy", "column.plans"), indicator("b", "annual.years")] },
};
const OWN: Checklist = {
  ...kjj,
  id: "own-kjj",
  revision: 1,
  items: [policy],
  scheme: { indicators: [indicator("a", "column.policy")] },
};
const shelf = (...own: Checklist[]) => shelve(new Map([["kjj", kjj]]), own);
const idsOf = ({ items }: Checklist) => items.map(({ id }) => id);

test("what was switched off stands where it stood, off", () => {
  const { checklist, off } = withSwitchedOff(OWN, shelf(OWN));
  expect(idsOf(checklist)).toEqual(["column.policy", "column.plans", "annual.years"]);
  expect([...off]).toEqual(["column.plans", "annual.years"]);
  expect(idsOf(toSave({ checklist, off }))).toEqual(["column.policy"]);
});

test("switched on again it is saved as it was, in its indicator", () => {
  const back = switched(withSwitchedOff(OWN, shelf(OWN)), "annual.years");
  expect(idsOf(toSave(back))).toEqual(["column.policy", "annual.years"]);
  expect(toSave(back).scheme?.indicators?.map(({ id, items }) => [id, items])).toEqual([
    ["a", ["column.policy"]],
    ["b", ["annual.years"]],
  ]);
});

test("an item of one's own comes back from the revision that still had it", () => {
  const added = itemOf({ id: "column.own-1" });
  const before = { ...OWN, items: [policy, added] };
  const now = { ...OWN, revision: 2 };
  expect(idsOf(withSwitchedOff(now, shelf(before, now)).checklist)).toContain("column.own-1");
});

test("a built-in checklist has nothing that was switched off", () => {
  expect(withSwitchedOff(kjj, shelf(OWN)).off.size).toBe(0);
});
