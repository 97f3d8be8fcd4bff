import { expect, it, vi } from "vitest";

import { FakeSite, HOME } from "../../tests/run/fake-site.ts";
import { deskOver, request, tenColumns } from "../../tests/run/open-desk.ts";
import type { RunRow } from "../store/rows.ts";
import { LostLine } from "./lost-line.ts";

/** A machine whose line goes and comes back while a site of ten columns is audited, five pages in. */
async function machineThatLostItsLine() {
  const { store, desk } = deskOver();
  const machine = new EventTarget();
  let isOnline = true;
  let answers = true;
  const site = new FakeSite((url, attempt) => {
    if (url === `${HOME}c5/` && attempt === 1) isOnline = answers = false;
    return answers ? tenColumns(url) : { cause: "network" };
  });
  const takenUp: string[] = [];
  const line = new LostLine({
    store,
    isOnline: () => isOnline,
    takeUp: async (run) => {
      takenUp.push(run.id);
      await desk.resume(run.id, run.tabId);
      await desk.attach(run.id, site);
    },
  });
  line.listenTo(machine);
  await desk.open(request);
  await desk.attach("run-1", site);
  const comesBack = (): void => {
    isOnline = answers = true;
    machine.dispatchEvent(new Event("online"));
  };
  const lostAt = (await store.run("run-1"))?.setback?.at ?? Number.NaN;
  return {
    store,
    desk,
    site,
    line,
    takenUp,
    lostAt,
    comesBack,
    say: (online: boolean) => (isOnline = online),
  };
}

it("pauses a run when the line goes, and carries it to its end when the machine is online again", async () => {
  const { store, comesBack, takenUp } = await machineThatLostItsLine();
  expect(await store.run("run-1")).toMatchObject({ state: "paused", pausedBecause: "offline" });
  comesBack();
  await vi.waitFor(async () => expect(await store.run("run-1")).toMatchObject({ state: "finished" }));
  expect(takenUp).toEqual(["run-1"]);
  // What was lost with the line is no page that cannot be read.
  expect(store.record("run-1")?.coverage).toMatchObject({ assessed: 11, known: 11, notAssessed: [] });
});

it("asks nothing of a site while the machine is offline, however long that lasts", async () => {
  const { site, line, lostAt } = await machineThatLostItsLine();
  const before = site.asked.length;
  expect(await line.tryAgain(lostAt + 86_400_000)).toBe(1);
  expect(site.asked).toHaveLength(before);
});

it("looks by itself whether a line is back that the machine knows nothing of, but not before its turn", async () => {
  const { store, line, lostAt, say } = await machineThatLostItsLine();
  say(true);
  expect(await line.tryAgain(lostAt + 1_000)).toBe(1);
  expect(await store.run("run-1")).toMatchObject({ state: "paused" });
  expect(await line.tryAgain(lostAt + 30_000)).toBe(0);
  // It was not: the next look is further away.
  expect(await store.run("run-1")).toMatchObject({ state: "paused", setback: { tries: 1 } });
});

it("leaves alone what a person has paused or ended", async () => {
  const { store, desk, line, say, takenUp } = await machineThatLostItsLine();
  await desk.cancel("run-1");
  await desk.open({ ...request, id: "run-2" });
  await desk.pause("run-2", "user");
  say(true);
  expect(await line.tryAgain(Number.POSITIVE_INFINITY)).toBe(0);
  expect(takenUp).toEqual([]);
  expect(await store.run("run-2")).toMatchObject({ state: "paused", pausedBecause: "user" });
});

it("leaves a run alone that a person ends while another is taken up", async () => {
  const rows = new Map<string, RunRow>();
  const { store } = await machineThatLostItsLine();
  const lost = await store.run("run-1");
  if (lost === undefined) throw new Error("there is no run");
  for (const id of ["run-1", "run-2"]) rows.set(id, { ...lost, id });
  const takenUp: string[] = [];
  const line = new LostLine({
    store: {
      run: (id) => Promise.resolve(rows.get(id)),
      runsIn: (state) => Promise.resolve([...rows.values()].filter((row) => row.state === state)),
    },
    isOnline: () => true,
    takeUp: async ({ id }) => {
      takenUp.push(id);
      rows.set("run-2", { ...lost, id: "run-2", state: "judging", cancelled: true });
      await Promise.resolve();
    },
  });
  await line.tryAgain(Number.POSITIVE_INFINITY);
  expect(takenUp).toEqual(["run-1"]);
});
