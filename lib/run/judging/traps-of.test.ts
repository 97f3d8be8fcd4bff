import { expect, test } from "vitest";

import type { FrontierRow } from "../../store/rows.ts";
import { trapsOf } from "./traps-of.ts";

const month = (n: number): string => `http://kjj.example/rili?year=${1990 + n}&month=1`;
const rows = Array.from({ length: 61 }, (_, n): FrontierRow => {
  return { runId: "run", url: month(n), state: "read", priority: 2, sequence: n, cause: null };
});

test("what the crawl asked for is no trap; the page it left out, and all that follow, are", () => {
  const isTrap = trapsOf([...rows].reverse());
  expect([month(0), month(59), month(60), month(61)].map(isTrap)).toEqual([false, false, true, true]);
});

test("asking again changes no answer, nor does asking about other pages", () => {
  const isTrap = trapsOf(rows.slice(0, 59));
  const asked = [month(70), month(71), month(70), "http://kjj.example/zwgk/"];
  expect(asked.map(isTrap)).toEqual([false, true, false, false]);
});
