import type { CivilDate } from "../../facts/civil-date.ts";
import type { Text } from "../../facts/text.ts";
import type { z } from "../../facts/zod.ts";
import type { Charge, Measure } from "../records/charge.ts";
import type { ChecklistItem } from "../checklist/checklist.ts";
import type { Site } from "../site/site.ts";
import type { Standing } from "../records/standing.ts";
import type { Finding, VerdictKind } from "../records/verdict.ts";

/** All that judging may know beside the facts: no clock, no network, no browser. */
export interface Context {
  readonly referenceDate: CivilDate;
  /** What is known of the bureau beside its pages: properties, peers, a person's answers. */
  readonly standing?: Standing | undefined;
}

/** What an evaluator says. `deduction` comes from scoring, not from here. */
export interface Judgement {
  readonly verdict: VerdictKind;
  readonly reason: Text;
  readonly findings: readonly Finding[];
  /** How many times points are taken off; the number of findings where nothing is said. */
  readonly occurrences?: number;
  /** The occurrences one by one, for items whose rules price, cap or exempt them singly; instead of `occurrences`. */
  readonly charges?: readonly Charge[] | undefined;
  /** The share that was counted, for items that price it in steps. */
  readonly measure?: Measure | undefined;
}

/**
 * One way of checking, used by any number of checklist items. `judge` is pure: the same site, parameters and
 * context give the same bytes. It returns `not-assessed` whenever the facts it needs are missing, and throws
 * only on a bug, which the runner turns into `not-assessed` as well.
 */
export interface Evaluator<Params = unknown> {
  readonly name: string;
  readonly params: z.ZodType<Params>;
  /**
   * All pages and articles of the columns that answer the item, or that every link of the home page is tried; where
   * nothing is said, a look at the columns is enough.
   */
  readonly needs?: "whole-column" | "home-links";
  judge(site: Site, item: ChecklistItem, params: Params, context: Context): Judgement;
}

/** Evaluators by name. */
export type Registry = ReadonlyMap<string, Evaluator>;
