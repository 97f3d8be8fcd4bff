import { describe, expect, it } from "vitest";

import { Pacer } from "./pacer.ts";

const polite = { concurrency: 4, delay: 200 };

describe("the pace of requests", () => {
  it("lets the first go at once and each further one 200 ms after the one before", () => {
    const pacer = new Pacer(polite);
    expect([pacer.reserve(1_000), pacer.reserve(1_000), pacer.reserve(1_000)]).toEqual([0, 200, 400]);
  });

  it("does not make up for time in which nothing was asked", () => {
    const pacer = new Pacer(polite);
    pacer.reserve(0);
    expect([pacer.reserve(60_000), pacer.reserve(60_000)]).toEqual([0, 200]);
  });

  it("doubles the delay each time the host struggles, up to five seconds, and halves it when it answers", () => {
    const pacer = new Pacer(polite);
    pacer.struggled(0);
    expect(pacer.delay).toBe(400);
    for (let i = 0; i < 9; i += 1) pacer.struggled(0);
    expect(pacer.delay).toBe(5_000);
    for (let i = 0; i < 9; i += 1) pacer.answered();
    expect(pacer.delay).toBe(200);
  });

  it("stays gentle with a host that has refused, however well it answers afterwards", () => {
    const pacer = new Pacer(polite);
    pacer.goGently();
    for (let i = 0; i < 9; i += 1) pacer.answered();
    expect([pacer.delay, pacer.concurrency]).toEqual([2_000, 1]);
  });

  it("rests as long as the host asks", () => {
    const pacer = new Pacer(polite);
    pacer.struggled(1_000, 30_000);
    expect(pacer.reserve(1_000)).toBe(30_000);
  });
});
