import { expect, it } from "vitest";

import type { Cause } from "../facts/cause.ts";
import { Circuit } from "./circuit.ts";

const reasons = (circuit: Circuit, causes: readonly (Cause | null)[]) =>
  causes.map((cause, n) => circuit.record(`http://kjj.example/${n}`, cause)?.because ?? null);

it("stops at the fifth refusal in a row, at the third time the line is dead, and says which it was", () => {
  const five = (cause: Cause) => Array.from({ length: 5 }, () => cause);
  const calm = [null, null, null, null];
  expect(reasons(new Circuit(), five("blocked"))).toEqual([...calm, "blocked"]);
  expect(reasons(new Circuit(), five("challenge"))).toEqual([...calm, "challenge"]);
  expect(reasons(new Circuit(), five("network")).slice(0, 3)).toEqual([null, null, "offline"]);
});

it("names the addresses that failed in that row, to ask for them again: they are not at fault", () => {
  const circuit = new Circuit();
  reasons(circuit, ["network", "network", null, "network", "network", "network", "network"]);
  expect(circuit.record("http://kjj.example/last", "network")?.urls).toEqual([
    ...[3, 4, 5, 6].map((n) => `http://kjj.example/${n}`),
    "http://kjj.example/last",
  ]);
});

it("goes on when a page was read in between, or the failures are of different kinds", () => {
  const mixed: (Cause | null)[] = ["network", "network", "blocked", "network", "network", null, "network"];
  expect(reasons(new Circuit(), mixed).every((reason) => reason === null)).toBe(true);
});

it("does not take pages that fail each for themselves for a dead line", () => {
  expect(
    reasons(
      new Circuit(),
      Array.from({ length: 9 }, () => "too-large" as const),
    ).at(-1),
  ).toBeNull();
});

it("after a break trusts the host only once it has answered", () => {
  const circuit = new Circuit(true);
  expect([circuit.isProved, ...reasons(circuit, ["network"])]).toEqual([false, "offline"]);
  const answered = new Circuit(true);
  expect(reasons(answered, [null, "network"])).toEqual([null, null]);
  expect(answered.isProved).toBe(true);
});
