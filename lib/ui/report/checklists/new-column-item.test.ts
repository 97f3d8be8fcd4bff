import { expect, test } from "vitest";
import { checklists, registry } from "../../../../checks/index.ts";
import { checklistOf, itemOf } from "../../../../tests/facts/site-of.ts";
import { parseChecklist } from "../../../audit/checklist-file/parse-checklist.ts";
import { draftOf, toSave, withNewItem } from "./draft.ts";
import { newColumnItem } from "./new-column-item.ts";

const WANTED = { name: "科普之窗", otherNames: ["科学普及"], document: "《科普法》", clause: "第十条" };

test("a column of one's own is asked for as carefully as those of the program, and the checklist stays sound", () => {
  const kjj = checklists.get("kjj");
  if (kjj === undefined) throw new Error("there is no checklist kjj");
  const first = newColumnItem(kjj, WANTED);
  if (first === null) throw new Error("kjj asks for columns");
  expect(first).toMatchObject({ id: "column.own-1", column: { names: ["科普之窗", "科学普及"] }, points: 1 });
  expect(first.params).toHaveProperty("minCoverage");
  const draft = withNewItem(draftOf(kjj, false), first);
  expect(newColumnItem(draft.checklist, WANTED)?.id).toBe("column.own-2");
  expect(parseChecklist(toSave(draft), registry)).toHaveProperty("ok");
});

test("a checklist that asks for no column says nothing of how to ask for one", () => {
  expect(newColumnItem(checklistOf(itemOf({ evaluator: "manual" })), WANTED)).toBeNull();
});
