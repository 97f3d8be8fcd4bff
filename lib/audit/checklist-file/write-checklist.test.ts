import { expect, test } from "vitest";
import { checklists, registry } from "../../../checks/index.ts";
import { parseChecklist } from "./parse-checklist.ts";
import { writeChecklist } from "./write-checklist.ts";

test.each([...checklists.values()])("$id comes back from its file as it was", (checklist) => {
  expect(parseChecklist(JSON.parse(writeChecklist(checklist)), registry)).toEqual({ ok: checklist });
});

test("a person reads first which checklist it is", () => {
  const [checklist] = checklists.values();
  if (!checklist) throw new Error("there is no checklist");
  const { items, ...rest } = checklist;
  expect(writeChecklist({ items, ...rest })).toMatch(
    /^\{\n {2}"id": "kjj",\n {2}"revision": \d+,\n {2}"title"/,
  );
});
