import type { CivilDate } from "../facts/civil-date.ts";
import type { Text } from "../facts/text.ts";
import type { z } from "../facts/zod.ts";
import type { ChecklistItem } from "./checklist.ts";
import type { Site } from "./site.ts";
import type { Finding, VerdictKind } from "./verdict.ts";

/** All that judging may know beside the facts: no clock, no network, no browser. */
export interface Context {
  readonly referenceDate: CivilDate;
}

/** What an evaluator says. `deduction` comes from scoring, not from here. */
export interface Judgement {
  readonly verdict: VerdictKind;
  readonly reason: Text;
  readonly findings: readonly Finding[];
  /** How many times points are taken off; the number of findings where nothing is said. */
  readonly occurrences?: number;
}

/**
 * One way of checking, used by any number of checklist items. `judge` is pure: the same site, parameters and
 * context give the same bytes. It returns `not-assessed` whenever the facts it needs are missing, and throws
 * only on a bug, which the runner turns into `not-assessed` as well.
 */
export interface Evaluator<Params = unknown> {
  readonly name: string;
  readonly params: z.ZodType<Params>;
  judge(site: Site, item: ChecklistItem, params: Params, context: Context): Judgement;
}

/** Evaluators by name. */
export type Registry = ReadonlyMap<string, Evaluator>;
