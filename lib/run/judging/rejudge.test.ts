import { describe, expect, test } from "vitest";

import { checklists, registry } from "../../../checks/index.ts";
import { FakeSite } from "../../../tests/run/fake-site.ts";
import { deskOver, request, tenColumns } from "../../../tests/run/open-desk.ts";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import { rejudge } from "./rejudge.ts";

const PORTS = { checklists, registry, toolVersion: "1" };

function builtIn(id: string): Checklist {
  const checklist = checklists.get(id);
  if (!checklist) throw new Error(`there is no checklist ${id}`);
  return checklist;
}

async function finishedRun() {
  const site = new FakeSite(tenColumns);
  const { store, desk } = deskOver();
  await desk.open(request);
  await desk.attach("run-1", site);
  return { store, desk, site };
}

describe("a finished run judged by another checklist", () => {
  test("is a run of its own, without a page asked for again", async () => {
    const { store, site } = await finishedRun();
    const asked = site.asked.length;
    const anew = await rejudge("run-1", builtIn("guoban-2019"), "run-2", { store, ...PORTS });
    expect(anew).toMatchObject({
      id: "run-2",
      checklistId: "guoban-2019",
      judgedFrom: "run-1",
      state: "finished",
    });
    expect(await store.run("run-2")).toEqual(anew);
    expect(store.record("run-2")).toMatchObject({
      checklist: { id: "guoban-2019" },
      coverage: { assessed: 11, known: 11 },
    });
    expect(site.asked).toHaveLength(asked);
  });

  test("leaves the old run and its record as they were", async () => {
    const { store } = await finishedRun();
    const before = JSON.stringify([await store.run("run-1"), store.record("run-1")]);
    await rejudge("run-1", builtIn("guoban-2019"), "run-2", { store, ...PORTS });
    expect(JSON.stringify([await store.run("run-1"), store.record("run-1")])).toBe(before);
  });

  test("by its own checklist says the same again, byte for byte", async () => {
    const { store } = await finishedRun();
    await rejudge("run-1", builtIn("kjj"), "run-2", { store, ...PORTS });
    expect(JSON.stringify(store.record("run-2"))).toBe(JSON.stringify(store.record("run-1")));
  });

  test("can be judged anew once more, from the pages of the first", async () => {
    const { store } = await finishedRun();
    await rejudge("run-1", builtIn("guoban-2019"), "run-2", { store, ...PORTS });
    const third = await rejudge("run-2", builtIn("kjj"), "run-3", { store, ...PORTS });
    expect(third).toMatchObject({ judgedFrom: "run-1" });
    expect(JSON.stringify(store.record("run-3"))).toBe(JSON.stringify(store.record("run-1")));
  });
});

describe("a run that cannot be judged anew says why, and nothing is kept", () => {
  test("when it is not here", async () => {
    const { store } = await finishedRun();
    expect(await rejudge("run-9", builtIn("kjj"), "run-2", { store, ...PORTS })).toEqual({
      refused: "unknown-run",
    });
  });

  test("while it is still reading", async () => {
    const { store, desk } = deskOver();
    await desk.open(request);
    expect(await rejudge("run-1", builtIn("kjj"), "run-2", { store, ...PORTS })).toEqual({
      refused: "not-finished",
    });
    expect(await store.run("run-2")).toBeUndefined();
  });

  test("when it came in a file, without its pages", async () => {
    const { store } = await finishedRun();
    const [run, record] = [await store.run("run-1"), store.record("run-1")];
    if (!run || !record) throw new Error("the run did not finish");
    await store.keep({ ...run, id: "foreign" }, record);
    expect(await rejudge("foreign", builtIn("kjj"), "run-2", { store, ...PORTS })).toEqual({
      refused: "no-pages",
    });
  });
});

test("a run of that id is never written over", async () => {
  const { store } = await finishedRun();
  await expect(rejudge("run-1", builtIn("kjj"), "run-1", { store, ...PORTS })).rejects.toThrow();
  expect(store.record("run-1")).not.toBeNull();
});
