import { expect, it } from "vitest";

import { RUNNING } from "../../tests/screens/run-literals.ts";
import { isDueAgain, setBack } from "./setback.ts";

const NOW = 1_000_000_000;
const counts = { ...RUNNING.counts, read: 40 };
const offline = { ...RUNNING, state: "paused", pausedBecause: "offline", counts } as const;

/** Milliseconds after which a run is tried again that has failed so often in a row. */
function waitAfter(failures: number): number {
  let run = { ...offline, setback: setBack(offline, NOW) };
  for (let n = 1; n < failures; n += 1) run = { ...run, setback: setBack(run, NOW) };
  for (let ms = 0; ; ms += 1_000) if (isDueAgain(run, NOW + ms)) return ms;
}

it("looks for a lost line after half a minute, then less and less often, but never gives up", () => {
  expect([1, 2, 3, 4].map(waitAfter)).toEqual([30_000, 60_000, 120_000, 240_000]);
  expect(waitAfter(40)).toBe(600_000);
});

it("begins anew once a page was read in between", () => {
  const twice = { ...offline, setback: { at: NOW, tries: 3, read: 12 } };
  expect(setBack(twice, NOW)).toEqual({ at: NOW, tries: 0, read: 40 });
});

it("leaves a run alone that a person has paused, or a site that refuses", () => {
  expect(isDueAgain({ ...offline, pausedBecause: "user" }, NOW)).toBe(false);
  expect(isDueAgain({ ...offline, pausedBecause: "blocked" }, NOW)).toBe(false);
});
