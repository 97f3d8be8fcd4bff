import { expect, test } from "vitest";
import { NOTHING_KNOWN } from "../../../audit/records/bureau-knowledge.ts";
import { addSynonym, removeSynonym, setProperty } from "./bureau-changes.ts";

test("a synonym stands for one column: given again, it moves", () => {
  const once = addSynonym("两会答复", ["column.proposals"])(NOTHING_KNOWN);
  expect(once.synonyms).toEqual({ "column.proposals": ["两会答复"] });
  expect(addSynonym("两会答复", ["column.budget", "budget.years"])(once).synonyms).toEqual({
    "column.budget": ["两会答复"],
    "budget.years": ["两会答复"],
  });
});

test("a synonym that is taken back leaves the others of its item", () => {
  const two = addSynonym("提案", ["column.proposals"])(
    addSynonym("答复", ["column.proposals"])(NOTHING_KNOWN),
  );
  expect(removeSynonym("答复")(two).synonyms).toEqual({ "column.proposals": ["提案"] });
});

test("a property has one value", () => {
  const known = setProperty("城中区", false)(setProperty("城中区", true)(NOTHING_KNOWN));
  expect(known.properties).toEqual({ 城中区: false });
  expect(setProperty("城中区", null)(known).properties).toEqual({});
});
