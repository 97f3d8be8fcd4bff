import { describe, expect, test } from "vitest";
import { FINISHED, RUNNING } from "../../../tests/screens/run-literals.ts";
import type { QueueRow } from "../../store/queue-rows.ts";
import type { PauseReason, RunRow } from "../../store/rows.ts";
import { AuditQueue, type Opened, type QueuePorts, type Started } from "./audit-queue.ts";

/** A queue over plain maps; opening and starting do what the test says. */
class World implements QueuePorts {
  readonly queue = new Map<number, QueueRow>();
  readonly runsById = new Map<string, RunRow>();
  readonly opened: string[] = [];
  readonly closed: number[] = [];
  readonly resumed: string[] = [];
  opening: (homeUrl: string) => Opened = () => ({ tabId: 100 + this.opened.length });
  starting: (row: QueueRow) => Started = (row) => {
    const runId = `run-${row.id}`;
    this.runsById.set(runId, { ...RUNNING, id: runId });
    return { runId };
  };

  constructor(...names: string[]) {
    for (const [index, name] of names.entries()) this.queue.set(index + 1, row(index + 1, name));
  }
  rows = () => Promise.resolve([...this.queue.values()]);
  update = (id: number, changes: Partial<QueueRow>) => {
    const old = this.queue.get(id);
    if (old !== undefined) this.queue.set(id, { ...old, ...changes });
    return Promise.resolve();
  };
  run = (runId: string) => Promise.resolve(this.runsById.get(runId));
  runsGoingOn = () => Promise.resolve([...this.runsById.values()].filter(({ state }) => state === "running"));
  open = (homeUrl: string) => {
    this.opened.push(homeUrl);
    return Promise.resolve(this.opening(homeUrl));
  };
  close = (tabId: number) => {
    this.closed.push(tabId);
    return Promise.resolve();
  };
  start = (queued: QueueRow) => Promise.resolve(this.starting(queued));
  resume = (runId: string) => {
    this.resumed.push(runId);
    this.runsById.set(runId, { ...RUNNING, id: runId });
    return Promise.resolve({ runId });
  };

  states = () => [...this.queue.values()].map(({ state, because }) => because ?? state);
  finish(runId: string) {
    this.runsById.set(runId, { ...FINISHED, id: runId });
  }
  pause(runId: string, pausedBecause: PauseReason, pauseDetail = "") {
    this.runsById.set(runId, { ...RUNNING, id: runId, state: "paused", pausedBecause, pauseDetail });
  }
}

function row(id: number, name: string): QueueRow {
  return {
    id,
    name,
    homeUrl: `https://${name}.example/`,
    scopes: [],
    checklistId: "kjj",
    state: "waiting",
    because: null,
    detail: "",
    runId: null,
    tabId: null,
    attempts: 0,
  };
}

describe("the queue of audits", () => {
  test("opens one bureau, and the next only when the first has been judged; its tab is closed", async () => {
    const world = new World("a", "b");
    const queue = new AuditQueue(world);
    await queue.step();
    expect(world.opened).toEqual(["https://a.example/"]);
    await queue.step();
    expect(world.states()).toEqual(["running", "waiting"]);
    world.finish("run-1");
    await queue.step();
    expect(world.states()).toEqual(["done", "running"]);
    expect(world.closed).toEqual([101]);
    world.finish("run-2");
    await queue.step();
    expect(world.states()).toEqual(["done", "done"]);
  });

  test("waits while the user's own audit goes on", async () => {
    const world = new World("a");
    world.runsById.set("own", { ...RUNNING, id: "own" });
    const queue = new AuditQueue(world);
    await queue.step();
    expect(world.opened).toEqual([]);
    world.finish("own");
    await queue.step();
    expect(world.states()).toEqual(["running"]);
  });

  test("opens a bureau once, however many events ask for a step at the same time", async () => {
    const world = new World("a", "b");
    const queue = new AuditQueue(world);
    await Promise.all([queue.step(), queue.step(), queue.step()]);
    expect(world.opened).toEqual(["https://a.example/"]);
  });

  test("a new process carries on from the store", async () => {
    const world = new World("a", "b");
    await new AuditQueue(world).step();
    world.finish("run-1");
    await new AuditQueue(world).step();
    expect(world.states()).toEqual(["done", "running"]);
  });

  test("a process that died while opening a site has it opened again, and not for ever", async () => {
    const world = new World("a", "b");
    await world.update(1, { state: "opening", attempts: 1 });
    world.starting = () => {
      throw new Error("the worker dies");
    };
    await expect(new AuditQueue(world).step()).rejects.toThrow();
    await expect(new AuditQueue(world).step()).rejects.toThrow();
    world.starting = () => ({ runId: "never" });
    expect(world.queue.get(1)?.attempts).toBe(3);
    world.opening = (homeUrl) => (homeUrl.includes("b.") ? { stop: "not-opened", detail: "" } : { tabId: 1 });
    await new AuditQueue(world).step();
    expect(world.states()).toEqual(["not-opened", "not-opened"]);
  });

  test("a tab that was closed is opened again and the same run carried on", async () => {
    const world = new World("a");
    const queue = new AuditQueue(world);
    await queue.step();
    world.pause("run-1", "tab-closed");
    await queue.step();
    expect(world.resumed).toEqual(["run-1"]);
    expect(world.states()).toEqual(["running"]);
  });

  test.each([["blocked" as const], ["error" as const]])(
    "a site that has come to a halt (%s) is left with its reason, and the next one begins",
    async (because) => {
      const world = new World("a", "b");
      const queue = new AuditQueue(world);
      await queue.step();
      world.pause("run-1", because, "HTTP 403");
      await queue.step();
      expect(world.states()).toEqual([because, "running"]);
      expect(world.queue.get(1)?.detail).toBe("HTTP 403");
    },
  );

  test.each([["user" as const], ["offline" as const], ["storage-full" as const]])(
    "a pause that would stop the others too (%s) stops the queue",
    async (because) => {
      const world = new World("a", "b");
      const queue = new AuditQueue(world);
      await queue.step();
      world.pause("run-1", because);
      await queue.step();
      expect(world.states()).toEqual(["running", "waiting"]);
    },
  );

  test("a site without permission is named and passed over", async () => {
    const world = new World("a", "b");
    world.opening = (homeUrl) =>
      homeUrl.includes("a.") ? { stop: "needs-permission", detail: "a.example" } : { tabId: 7 };
    await new AuditQueue(world).step();
    expect(world.states()).toEqual(["needs-permission", "running"]);
  });

  test("an audit that is refused gives its tab back", async () => {
    const world = new World("a");
    world.starting = () => ({ stop: "wrong-site", detail: "https://www.a.example" });
    await new AuditQueue(world).step();
    expect(world.states()).toEqual(["wrong-site"]);
    expect(world.closed).toEqual([101]);
  });

  test("while it is held no bureau begins", async () => {
    const world = new World("a");
    await world.update(1, { state: "held" });
    await new AuditQueue(world).step();
    expect(world.opened).toEqual([]);
  });
});
