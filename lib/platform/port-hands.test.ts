import { describe, expect, it } from "vitest";

import { pageOf } from "../../tests/facts/page-of.ts";
import { FakeClock } from "../../tests/run/fake-site.ts";
import { HandsLost, ONCE } from "../crawl/hands.ts";
import { readInside } from "../crawl/read-inside.ts";
import { Turnstile } from "../crawl/turnstile.ts";
import { parseOrder, type Order, type Report } from "./auditor-port.ts";
import { PortHands, type AuditorPort, type TabHands } from "./port-hands.ts";
import { TabPlaces } from "./tab-places.ts";

const HOME = "http://kjj.cangpu.example/";
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A tab at the other end of a port: each page takes `requests` requests, and each of them the time that a test gives it. */
class Tab {
  readonly hands: TabHands;
  readonly begun: string[] = [];
  mostInFlight = 0;
  #inFlight = 0;
  readonly #answers: (() => void)[] = [];
  #heard: (message: unknown) => void = () => undefined;
  #closed: () => void = () => undefined;
  readonly #places = new TabPlaces((report) => this.#report(report));

  constructor(private readonly requests = 1) {
    const port = {
      postMessage: (order: unknown) => void Promise.resolve().then(() => this.#obey(parseOrder(order))),
      onMessage: { addListener: (hear: (message: unknown) => void) => (this.#heard = hear) },
      disconnect: () => undefined,
      onDisconnect: { addListener: (hear: () => void) => (this.#closed = hear) },
    };
    this.hands = new PortHands(port as unknown as AuditorPort);
  }

  /** The server answers the request that has waited longest. */
  async answer(): Promise<void> {
    this.#answers.shift()?.();
    await settled();
  }

  close(): void {
    this.#closed();
  }

  #report(report: Report): void {
    void Promise.resolve().then(() => this.#heard(report));
  }

  #obey(order: Order): void {
    if (order.order === "turn") this.#places.grant(order.lease, order.request);
    if (order.order === "recall") this.#places.recall(order.lease);
    if (order.order === "read") void this.#read(order);
  }

  async #read({ lease, url, mayFollow }: Extract<Order, { order: "read" }>): Promise<void> {
    const place = this.#places.of(lease, mayFollow);
    for (let request = 0; request < this.requests; request += 1) {
      await place.enter();
      this.begun.push(url);
      this.#inFlight += 1;
      this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
      await new Promise<void>((answer) => this.#answers.push(answer));
      this.#inFlight -= 1;
      place.leave(true);
    }
    const visit = { outcome: "read" as const, facts: pageOf({ url }) };
    this.#report({ report: "read", lease, visit, retryAfterMs: 0 });
  }
}

const turnstile = (concurrency: number, delay = 0) => new Turnstile({ concurrency, delay }, new FakeClock());
const read = (tab: Tab, place: Turnstile, page: number, isWanted = () => true) =>
  readInside(tab.hands, `${HOME}${page}`, ONCE, { place: place.place(tab.hands), isWanted });
const PAGES = [1, 2, 3, 4, 5, 6, 7, 8];

describe("leases that are handed out before their turn", () => {
  it.each([1, 2])(
    "never have more in flight than politeness allows, with %i requests a page",
    async (each) => {
      const tab = new Tab(each);
      const gate = turnstile(2);
      const answers = PAGES.map((page) => read(tab, gate, page));
      await settled();
      expect(tab.begun).toHaveLength(2);
      for (let request = 0; request < PAGES.length * each; request += 1) await tab.answer();
      expect((await Promise.all(answers)).map((answer) => answer?.visit.outcome)).toEqual(
        PAGES.map(() => "read"),
      );
      expect(tab.mostInFlight).toBe(2);
    },
  );

  it("leave every place free when all is read", async () => {
    const tab = new Tab();
    const gate = turnstile(2);
    for (const round of [1, 2, 3]) {
      const answers = PAGES.map((page) => read(tab, gate, 10 * round + page));
      await settled();
      expect(tab.begun).toHaveLength((round - 1) * PAGES.length + 2);
      for (const page of PAGES) await tab.answer().then(() => page);
      await Promise.all(answers);
    }
  });

  it("begin one after the other where the host wants a pause", async () => {
    const clock = new FakeClock();
    const begin = clock.now();
    const tab = new Tab();
    const gate = new Turnstile({ concurrency: 1, delay: 200 }, clock);
    const answers = [1, 2, 3].map((page) => read(tab, gate, page));
    await settled();
    for (const page of [1, 2, 3]) await tab.answer().then(() => page);
    await Promise.all(answers);
    expect(clock.now() - begin).toBe(400);
  });

  it("do not keep another tab of the same host waiting until they are done", async () => {
    const [one, other] = [new Tab(), new Tab()];
    const gate = turnstile(1);
    const answers = [1, 2].map((page) => read(one, gate, page));
    await settled();
    void read(other, gate, 1);
    const late = PAGES.slice(2).map((page) => read(one, gate, page));
    await settled();
    await one.answer();
    await one.answer();
    expect(other.begun).toHaveLength(1);
    expect(one.begun).toHaveLength(2);
    await other.answer();
    for (const page of late) await one.answer().then(() => page);
    await Promise.all([...answers, ...late]);
  });

  it("are given back unread where nobody wants them when their turn comes", async () => {
    const tab = new Tab();
    const gate = turnstile(1, 200);
    let goesOn = true;
    const answers = [1, 2].map((page) => read(tab, gate, page, () => goesOn));
    await settled();
    goesOn = false;
    await tab.answer();
    expect((await Promise.all(answers)).map((answer) => answer?.visit.outcome ?? null)).toEqual([
      "read",
      null,
    ]);
    expect(tab.begun).toHaveLength(1);
  });

  it.each<[string, (tab: Tab) => void]>([
    ["the tab is gone", (tab) => tab.close()],
    ["others have come to relieve the hands in it", (tab) => tab.hands.dismiss()],
  ])("are lost where %s, and their places are free for others", async (_, go) => {
    const [one, other] = [new Tab(), new Tab()];
    const gate = turnstile(2);
    const lost = PAGES.map((page) => read(one, gate, page));
    await settled();
    go(one);
    for (const answer of await Promise.allSettled(lost))
      expect(answer).toMatchObject({ status: "rejected", reason: new HandsLost("the audited tab is gone") });
    await expect(one.hands.read(HOME)).rejects.toThrow(HandsLost);
    for (const page of PAGES) void read(other, gate, page);
    await settled();
    expect(other.begun).toHaveLength(2);
  });
});
