import { describe, expect, it } from "vitest";

import type { RunRow } from "../store/rows.ts";
import { percentRead } from "./percent-read.ts";

const run = (state: RunRow["state"], read: number, unread: number, known: number, maxPages = 600) => ({
  state,
  maxPages,
  counts: { known, read, unread, columns: 0, lists: 0, articles: 0, annualReports: 0 },
});

describe("how much of a site has been read", () => {
  it("counts pages that could not be read as asked for", () => {
    expect(percentRead(run("running", 40, 10, 100))).toBe(50);
  });

  it("measures against the budget where the site is larger", () => {
    expect(percentRead(run("running", 300, 0, 5_000))).toBe(50);
  });

  it("never says 100 before reading has ended", () => {
    expect(percentRead(run("running", 100, 0, 100))).toBe(99);
    expect(percentRead(run("judging", 100, 0, 100))).toBe(100);
  });

  it("is 0 before anything is known", () => {
    expect(percentRead(run("running", 0, 0, 0))).toBe(0);
  });
});
