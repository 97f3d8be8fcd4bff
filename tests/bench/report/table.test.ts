import { describe, expect, it } from "vitest";
import type { Row } from "./row.ts";
import { results } from "./results.ts";
import { table } from "./table.ts";

const RATIO: Row = {
  figure: "wall ÷ bare fetch",
  unit: "×",
  values: [1.02, 1.2, 1.04],
  goal: { atMost: 1.05 },
};

describe("a line of the report", () => {
  it("holds the median of the rounds against the goal, and shows how far they lie apart", () => {
    expect(table([RATIO])).toContain("| 1.04 × | 1.02 × – 1.20 × | 3      | ≤ 1.05 × | yes |");
  });

  it("says in bold where a goal is missed", () => {
    expect(table([{ ...RATIO, goal: { atMost: 1.03 } }])).toContain("**no**");
  });

  it("claims nothing of what was not measured", () => {
    const line = table([{ ...RATIO, values: [] }]);
    expect(line).toContain("not measured");
    expect(line).not.toContain("yes");
  });

  it("has no verdict on a figure without a goal", () => {
    expect(table([{ ...RATIO, goal: null }])).not.toMatch(/yes|no\b/);
  });
});

describe("the report", () => {
  const text = results([{ title: "In Chromium", rows: [{ ...RATIO, note: "the reader is busy" }] }], {
    at: "2026-11-20 10:00 UTC",
    machine: [["memory", "24 GiB"]],
  });

  it("says when and on what it was measured, and each figure's reason below its table", () => {
    expect(text).toContain("- date: 2026-11-20 10:00 UTC\n- memory: 24 GiB");
    expect(text).toContain("## In Chromium");
    expect(text).toContain("- wall ÷ bare fetch: the reader is busy");
  });

  it("ends with one line break, as every file of the project", () => {
    expect(text).toMatch(/[^\n]\n$/);
  });
});
