import { describe, expect, it } from "vitest";

import type { Report } from "./auditor-port.ts";
import { TabPlaces } from "./tab-places.ts";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A tab with leases 1, 2, … that all want to ask their first question. */
function tab(...mayFollow: boolean[]) {
  const told: Report[] = [];
  const begun: number[] = [];
  const places = new TabPlaces((report) => told.push(report));
  const leases = mayFollow.map((may, at) => {
    const place = places.of(at + 1, may);
    const ask = () => void place.enter().then(() => begun.push(at + 1));
    ask();
    return { ...place, ask };
  });
  return { told, begun, places, leases };
}

describe("the tab's end of the turnstile", () => {
  it("begins nothing before the background says so", async () => {
    const { begun, places } = tab(true, true);
    await settled();
    expect(begun).toEqual([]);
    places.grant(2, 0);
    await settled();
    expect(begun).toEqual([2]);
  });

  it("begins the next lease in the place of one that has its answer, and says so", async () => {
    const { begun, told, places, leases } = tab(true, true, true);
    places.grant(1, 0);
    leases[0]?.leave(true);
    await settled();
    expect(begun).toEqual([1, 2]);
    expect(told).toEqual([{ report: "left", lease: 1, next: 2 }]);
  });

  it("waits for the background where a lease may not follow another", async () => {
    const { begun, told, places, leases } = tab(true, false);
    places.grant(1, 0);
    leases[0]?.leave(true);
    await settled();
    expect(begun).toEqual([1]);
    expect(told).toEqual([{ report: "left", lease: 1, next: null }]);
  });

  it("lets no lease follow any more once the host has struggled", async () => {
    const { begun, places, leases } = tab(true, true, true);
    places.grant(1, 0);
    places.grant(2, 0);
    leases[0]?.leave(false);
    leases[1]?.leave(true);
    await settled();
    expect(begun).toEqual([1, 2]);
  });

  it("asks for the place of every further request", async () => {
    const { begun, told, places, leases } = tab(true);
    places.grant(1, 0);
    leases[0]?.leave(true);
    leases[0]?.ask();
    await settled();
    expect(told.at(-1)).toEqual({ report: "enter", lease: 1, request: 1 });
    // The grant of a request that has begun already is not that of the next.
    places.grant(1, 0);
    await settled();
    expect(begun).toEqual([1]);
    places.grant(1, 1);
    await settled();
    expect(begun).toEqual([1, 1]);
  });

  it("begins nothing more once the background is gone", async () => {
    const { begun, places, leases } = tab(true, true);
    places.grant(1, 0);
    places.close();
    leases[0]?.leave(true);
    await settled();
    expect(begun).toEqual([1]);
  });

  it("forgets what nobody wants any more", async () => {
    const { begun, places, leases } = tab(true, true);
    places.grant(1, 0);
    places.recall(2);
    leases[0]?.leave(true);
    await settled();
    expect(begun).toEqual([1]);
  });
});
