import { describe, expect, test } from "vitest";

import { checklists, registry } from "../../../checks/index.ts";
import { FakeSite, HOME } from "../../../tests/run/fake-site.ts";
import { deskOver, request, tenColumns } from "../../../tests/run/open-desk.ts";
import { NOTHING_KNOWN, type BureauKnowledge } from "../../audit/records/bureau-knowledge.ts";
import { judgeAgain } from "./judge-again.ts";
import { rejudge } from "./rejudge.ts";

const PORTS = { checklists, registry, toolVersion: "1" };

async function finishedRun() {
  const site = new FakeSite(tenColumns);
  const { store, desk } = deskOver();
  await desk.open(request);
  await desk.attach("run-1", site);
  const knowing = (known: Partial<BureauKnowledge>) => ({
    ...store,
    knowledge: () => Promise.resolve({ ...NOTHING_KNOWN, ...known }),
  });
  return { store, desk, site, knowing };
}

describe("a finished run judged again", () => {
  test("says the same, byte for byte, while nobody has said anything new", async () => {
    const { store } = await finishedRun();
    const before = JSON.stringify(store.record("run-1"));
    await judgeAgain("run-1", { store, ...PORTS });
    expect(JSON.stringify(store.record("run-1"))).toBe(before);
  });

  test("obeys a correction without asking the site for a page", async () => {
    const { store, site, knowing } = await finishedRun();
    const asked = site.asked.length;
    const [column] = store.record("run-1")?.columns ?? [];
    if (column === undefined) throw new Error("the run found no column");
    await judgeAgain("run-1", {
      store: knowing({ corrections: { [column.url]: ["column.proposals"] } }),
      ...PORTS,
    });
    expect(store.record("run-1")?.columns.find(({ url }) => url === column.url)).toMatchObject({
      matched: ["column.proposals"],
      matchedBy: [{ itemId: "column.proposals", by: "user", score: 1 }],
    });
    expect(site.asked).toHaveLength(asked);
  });

  test("keeps who, when and how it was read, and its summary follows the new verdicts", async () => {
    const { store, knowing } = await finishedRun();
    const before = await store.run("run-1");
    const mark = { itemId: "column.plans", reason: "本单位没有这个事项", by: "李文岚", on: "2026-11-20" };
    await judgeAgain("run-1", { store: knowing({ notApplicable: [mark] }), ...PORTS });
    const after = await store.run("run-1");
    expect({ ...after, summary: null }).toEqual({ ...before, summary: null });
    expect(after?.summary?.tally["not-applicable"]).toBe((before?.summary?.tally["not-applicable"] ?? 0) + 1);
  });
});

test("a run that was judged by another checklist is judged again from the pages of the run that read them", async () => {
  const { store } = await finishedRun();
  const other = checklists.get("guoban-2019");
  if (other === undefined) throw new Error("there is no checklist guoban-2019");
  await rejudge("run-1", other, "run-2", { store, ...PORTS });
  const before = JSON.stringify(store.record("run-2"));
  expect(await judgeAgain("run-2", { store, ...PORTS })).not.toHaveProperty("refused");
  expect(JSON.stringify(store.record("run-2"))).toBe(before);
});

describe("a run keeps the record it has", () => {
  test("when it came in a file: without its pages everything would seem to be missing", async () => {
    const { store } = await finishedRun();
    const before = store.record("run-1");
    const foreign = { ...store, hasPages: () => Promise.resolve(false) };
    expect(await judgeAgain("run-1", { store: foreign, ...PORTS })).toEqual({ refused: "no-pages" });
    expect(store.record("run-1")).toBe(before);
  });

  test("while it is still reading, and when it is not here", async () => {
    const { store, desk } = deskOver();
    await desk.open({ ...request, bureau: { ...request.bureau, homeUrl: HOME } });
    expect(await judgeAgain("run-1", { store, ...PORTS })).toEqual({ refused: "not-finished" });
    expect(await judgeAgain("run-9", { store, ...PORTS })).toEqual({ refused: "unknown-run" });
  });
});
