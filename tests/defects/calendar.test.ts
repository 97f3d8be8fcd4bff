import { expect, test } from "vitest";
import { auditOf } from "../audit/audit-of.ts";
import type { Readings } from "../audit/portal-hands.ts";
import { yunlan } from "../portal/bureaus/yunlan.ts";
import { portalAnswers } from "../portal/server.ts";
import { notPassed } from "./not-passed.ts";

const readings: Readings = new Map();
/** A whole site is read. */
const PATIENCE = 60_000;

test.each([
  ["the last day of the year", "2026-12-31"],
  ["the first", "2027-01-01"],
  ["31 January 2027, a Sunday, on which reports fall due", "2027-01-31"],
  ["the day after it", "2027-02-01"],
  ["春节, whose holiday is not in the calendar yet", "2027-02-06"],
  ["the last day of a quarter, on which budgets fall due", "2027-03-31"],
  ["the first of the next", "2027-04-01"],
  ["the twenty-ninth of February", "2028-02-29"],
])(
  "the blameless bureau passes every item on %s (%s)",
  async (_, day) => {
    const record = await auditOf(portalAnswers(yunlan, day), yunlan.identity, day, { readings });
    expect(notPassed(record)).toEqual({});
  },
  PATIENCE,
);

test(
  "an audit begun on 31 December that reads pages of 1 January accuses the bureau of nothing",
  async () => {
    const record = await auditOf(portalAnswers(yunlan, "2027-01-01"), yunlan.identity, "2026-12-31");
    expect(notPassed(record)).toEqual({});
  },
  PATIENCE,
);
