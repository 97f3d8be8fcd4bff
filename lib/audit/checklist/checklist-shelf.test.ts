import { expect, test } from "vitest";
import { checklistOf, itemOf } from "../../../tests/facts/site-of.ts";
import { findChecklist, newestChecklists, shelve } from "./checklist-shelf.ts";

const list = (id: string, revision: number) => ({ ...checklistOf(itemOf()), id, revision });
const shelf = shelve(new Map([["kjj", list("kjj", 1)]]), [list("own", 2), list("own", 1)]);

test("a run finds the revision that it was begun with, also after the checklist was revised", () => {
  expect(findChecklist(shelf, "own", 1)?.revision).toBe(1);
  expect(findChecklist(shelf, "own")?.revision).toBe(2);
});

test("a built-in checklist that has moved on stands in for the revision that is gone", () => {
  expect(findChecklist(shelf, "kjj", 0)?.revision).toBe(1);
  expect(findChecklist(shelf, "gone")).toBeUndefined();
});

test("each checklist is offered once, the built-in ones first", () => {
  expect(newestChecklists(shelf).map(({ id, revision }) => `${id} ${revision}`)).toEqual(["kjj 1", "own 2"]);
});

test("an own checklist never takes the place of a built-in one", () => {
  expect(findChecklist(shelve(new Map([["kjj", list("kjj", 1)]]), [list("kjj", 9)]), "kjj")?.revision).toBe(
    1,
  );
});
