import type { Link, PageFacts } from "../../facts/page-facts.ts";
import { z } from "../../facts/zod.ts";
import { normaliseUrl } from "../../facts/addresses/page-url.ts";
import type { BureauKnowledge } from "../records/bureau-knowledge.ts";
import type { Checklist } from "../checklist/checklist.ts";
import type { Registry } from "../contract/evaluator.ts";
import { matchColumn, SURE } from "../site/match-column.ts";
import type { SaidOfColumn } from "../site/said-of-column.ts";

/** How much of a column has to be read before its items can be judged. */
export interface Need {
  readonly pages: "first" | "all";
  /** `samples`: the first few rows, enough to see how articles are dated and what they let slip. */
  readonly articles: "samples" | "all";
  /** Whether the links of the page that are not read are tried, for checks of dead links. */
  readonly links: "none" | "all";
}

/** Enough for every item about columns: is it there, does it hold something, how fresh is it. */
const GLANCE: Need = { pages: "first", articles: "samples", links: "none" };
const WHOLE_COLUMN: Need = { pages: "all", articles: "all", links: "none" };
const EVERYTHING: Need = { pages: "all", articles: "all", links: "all" };

/** Everything in scope: for a check of the whole site. */
export const needEverything = (): Need => EVERYTHING;

/**
 * What a checklist needs of the column that a page belongs to: the most that any evaluator asks of it whose item
 * the column answers. What a person said of the column goes before its signs, as in judging.
 */
export function needsOf(
  checklist: Checklist,
  registry: Registry,
  said: SaidOfColumn = () => undefined,
): (facts: PageFacts) => Need {
  const thorough = new Set(
    checklist.items
      .filter((item) => registry.get(item.evaluator)?.needs === "whole-column")
      .map((item) => item.id),
  );
  // A dead link on the home page weighs most, and its links are few enough to try them all.
  const tries = checklist.items.some((item) => registry.get(item.evaluator)?.needs === "home-links");
  const known = new Map<string, Need>();
  return (facts) => {
    if (facts.kind === "home") return { ...GLANCE, links: tries ? "all" : "none" };
    const column = `${facts.column.name} ${facts.column.type} ${facts.finalUrl}`;
    const need = known.get(column) ?? needOf(said(facts) ?? answered(facts, checklist), thorough);
    known.set(column, need);
    return need;
  };
}

function needOf(itemIds: readonly string[], thorough: ReadonlySet<string>): Need {
  return itemIds.some((itemId) => thorough.has(itemId)) ? WHOLE_COLUMN : GLANCE;
}

function answered(facts: PageFacts, checklist: Checklist): string[] {
  const names = [facts.column.name, ...facts.column.path.map(({ name }) => name).slice(-2), facts.title];
  const signs = { url: facts.finalUrl, names, types: [facts.column.type] };
  return matchColumn(signs, checklist)
    .filter(({ score }) => score >= SURE)
    .map(({ itemId }) => itemId);
}

/** Items say by this parameter where their content may lie instead: 政务服务网, 信用中国. */
const platforms = z.object({ platforms: z.array(z.object({ hosts: z.array(z.string()) })) });

/**
 * Which links to other hosts lead to a column that the checklist asks for: 政府信息公开 on the city's portal. Links to
 * the great platforms do not: that they are there is all an item wants of them. A column that a person gave to an item is
 * wanted whatever it is called, and one that answers nothing is not.
 */
export function wantedElsewhere(
  checklist: Checklist,
  corrections: BureauKnowledge["corrections"] = {},
): (column: Link) => boolean {
  const parts = checklist.items.flatMap(({ params }) => {
    const given = platforms.safeParse(params);
    return given.success ? given.data.platforms.flatMap(({ hosts }) => hosts) : [];
  });
  const said = new Map(
    Object.entries(corrections).map(([url, itemIds]) => [normaliseUrl(url) ?? url, itemIds]),
  );
  const isWanted = ({ name, url }: Link): boolean => {
    const given = said.get(normaliseUrl(url) ?? url);
    if (given !== undefined) return given.length > 0;
    const { hostname } = new URL(url);
    if (parts.some((part) => hostname.includes(part))) return false;
    const matches = matchColumn({ url, names: [name], types: [] }, checklist);
    return matches.some(({ by, score }) => by === "name" && score >= SURE);
  };
  // The same links stand in the frame of every page.
  const known = new Map<string, boolean>();
  return (column) => {
    const link = `${column.name} ${column.url}`;
    const wanted = known.get(link) ?? isWanted(column);
    known.set(link, wanted);
    return wanted;
  };
}
