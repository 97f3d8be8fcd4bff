import { checklist, type Checklist } from "../lib/audit/checklist.ts";
import type { Evaluator, Registry } from "../lib/audit/evaluator.ts";
import { blankColumns } from "./blank-columns.ts";
import { columnPresent } from "./column-present.ts";
import { footerMark } from "./footer-mark.ts";
import { kjj } from "./kjj/kjj.ts";
import { staleColumns } from "./stale-columns.ts";
import { yearsCovered } from "./years-covered.ts";

const EVALUATORS: readonly Evaluator[] = [
  columnPresent,
  yearsCovered,
  staleColumns,
  blankColumns,
  footerMark,
];

/** Every way of checking, by name. */
export const registry: Registry = new Map(EVALUATORS.map((evaluator) => [evaluator.name, evaluator]));

/** The built-in checklists by id, validated when this module loads. */
export const checklists: ReadonlyMap<string, Checklist> = new Map(
  [kjj].map((one) => [one.id, checklist.parse(one)]),
);
