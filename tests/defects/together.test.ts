import { expect, test } from "vitest";
import { auditOf } from "../audit/audit-of.ts";
import { yunlan } from "../portal/bureaus/yunlan.ts";
import { answersWith } from "./answers-with.ts";
import { notPassed } from "./not-passed.ts";
import { DEFECTS_OF_COLUMNS } from "./of-columns.ts";
import { DEFECTS_OF_MARKS } from "./of-marks.ts";
import { DEFECTS_OF_REPORTS } from "./of-reports.ts";

const DAY = "2026-11-20";
/** A whole site is read. */
const PATIENCE = 60_000;
/** Defects that take away what another one is shown on, or undo it: a column that is missing has no stale rows. */
const ALONE = new Set([
  "platform.guide",
  "platform.annual-reports",
  "column.budget",
  "column.final-accounts",
  "column.policy",
  "column.personnel",
  "column.news",
  "column.notices",
  "column.response",
  "veto.no-consultation",
  "veto.home-stale",
  "content.undated-lists",
  "veto.columns-outdated",
  "annual.cross-year",
  "budget.years",
  "accounts.years",
  "site.id-code",
]);
const DEFECTS = { ...DEFECTS_OF_COLUMNS, ...DEFECTS_OF_REPORTS, ...DEFECTS_OF_MARKS };

test(
  "a bureau with all these faults at once is told each of them, and nothing else",
  async () => {
    const together = Object.entries(DEFECTS).filter(([itemId]) => !ALONE.has(itemId));
    const defects = together.map(([, defect]) => defect);
    const record = await auditOf(answersWith(defects, DAY), yunlan.identity, DAY);
    expect(notPassed(record)).toEqual({
      ...Object.assign({}, ...defects.map(({ also }) => also)),
      ...Object.fromEntries(together.map(([itemId, { verdict }]) => [itemId, verdict ?? "fail"])),
    });
  },
  PATIENCE,
);
