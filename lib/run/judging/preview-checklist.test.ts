import { expect, test } from "vitest";

import { checklists, registry } from "../../../checks/index.ts";
import { FakeSite } from "../../../tests/run/fake-site.ts";
import { deskOver, request, tenColumns } from "../../../tests/run/open-desk.ts";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import { previewChecklist } from "./preview-checklist.ts";

const PORTS = { registry, toolVersion: "1" };
const kjj = checklists.get("kjj");
if (kjj === undefined) throw new Error("there is no checklist kjj");

/** Without the item that asks for a disclosure guide. */
const shorter: Checklist = {
  ...kjj,
  id: "own-kjj",
  items: kjj.items.filter(({ id }) => id !== "platform.guide"),
};

async function finishedRun() {
  const site = new FakeSite(tenColumns);
  const { store, desk } = deskOver();
  await desk.open(request);
  await desk.attach("run-1", site);
  return { store, desk };
}

test("a checklist's effect on a run is seen before it is saved, and the run stays as it was", async () => {
  const { store } = await finishedRun();
  const before = JSON.stringify(store.record("run-1"));
  const effect = await previewChecklist("run-1", shorter, { store, ...PORTS });
  expect(effect?.changed.map(({ itemId, after }) => [itemId, after])).toEqual([["platform.guide", null]]);
  expect(JSON.stringify(store.record("run-1"))).toBe(before);
});

test("of a run without its pages no effect is claimed: everything would seem to be missing", async () => {
  const { store } = await finishedRun();
  const foreign = { ...store, hasPages: () => Promise.resolve(false) };
  expect(await previewChecklist("run-1", shorter, { store: foreign, ...PORTS })).toBeNull();
});

test("of a run that is still reading no effect is claimed", async () => {
  const { store, desk } = deskOver();
  await desk.open(request);
  expect(await previewChecklist("run-1", shorter, { store, ...PORTS })).toBeNull();
});
