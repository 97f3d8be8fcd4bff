import type { PageFacts } from "../facts/page-facts.ts";
import type { Checklist } from "./checklist.ts";
import type { Registry } from "./evaluator.ts";
import { matchColumn, SURE } from "./match-columns.ts";

/** How much of a column has to be read before its items can be judged. */
export interface Need {
  readonly pages: "first" | "all";
  /** `samples`: the first few rows, enough to see how articles are dated and what they let slip. */
  readonly articles: "samples" | "all";
}

/** Enough for every item about columns: is it there, does it hold something, how fresh is it. */
const GLANCE: Need = { pages: "first", articles: "samples" };
const EVERYTHING: Need = { pages: "all", articles: "all" };

/** Everything in scope: for a check of the whole site. */
export const needEverything = (): Need => EVERYTHING;

/**
 * What a checklist needs of the column that a page belongs to: the most that any evaluator asks of it whose item
 * the column answers.
 */
export function needsOf(checklist: Checklist, registry: Registry): (facts: PageFacts) => Need {
  const thorough = new Set(
    checklist.items
      .filter((item) => registry.get(item.evaluator)?.needs === "whole-column")
      .map((item) => item.id),
  );
  const known = new Map<string, Need>();
  return (facts) => {
    const column = `${facts.column.name} ${facts.column.type} ${facts.finalUrl}`;
    const need = known.get(column) ?? needOf(facts, checklist, thorough);
    known.set(column, need);
    return need;
  };
}

function needOf(facts: PageFacts, checklist: Checklist, thorough: ReadonlySet<string>): Need {
  const names = [facts.column.name, ...facts.column.path.map(({ name }) => name).slice(-2), facts.title];
  const signs = { url: facts.finalUrl, names, types: [facts.column.type] };
  const matches = matchColumn(signs, checklist, new Map());
  const asked = matches.some(({ itemId, score }) => score >= SURE && thorough.has(itemId));
  return asked ? EVERYTHING : GLANCE;
}
