import { describe, expect, it } from "vitest";

import type { Cause } from "../facts/cause.ts";
import { Circuit } from "./circuit.ts";

function outcomes(...causes: (Cause | null)[]): ("blocked" | "offline" | null)[] {
  const circuit = new Circuit();
  return causes.map((cause) => circuit.record(cause));
}

describe("when to stop asking a host", () => {
  it("stops at the fifth refusal in a row", () => {
    expect(outcomes("blocked", "blocked", "blocked", "blocked", "blocked")).toEqual([
      null,
      null,
      null,
      null,
      "blocked",
    ]);
  });

  it("goes on when a page was read in between", () => {
    expect(outcomes("blocked", "blocked", "blocked", "blocked", null, "blocked").at(-1)).toBeNull();
  });

  it("calls five dead connections in a row a lost line", () => {
    expect(outcomes("network", "network", "network", "network", "network").at(-1)).toBe("offline");
  });

  it("never stops for faults of single pages", () => {
    const fault: Cause[] = ["too-large", "unsupported-type", "http-error", "timeout", "needs-permission"];
    for (const cause of fault) expect(outcomes(cause, cause, cause, cause, cause, cause).at(-1)).toBeNull();
  });
});
