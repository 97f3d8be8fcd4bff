import { holdingOf } from "../../lib/audit/site/holding.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import { z } from "../../lib/facts/zod.ts";
import { saysNoDuty } from "./no-duty.ts";

/** The columns of a site that were tried, by what is known of them. */
export interface BlankIn {
  readonly tried: readonly Column[];
  /** Read, and nothing in them or below them. */
  readonly blank: readonly Column[];
  /** Blank as well, of matters that only some organs have: a person sees whether this one has them. */
  readonly perhapsExempt: readonly Column[];
  readonly unread: readonly Column[];
  /** Their list is empty, a note or a picture stands beside it: a person sees whether that is their content. */
  readonly doubtful: readonly Column[];
}

/** What checks of blank columns know of columns that may be blank. */
export const exemptions = {
  /** What a column says where the bureau has no such business: it says something, and is not blank. */
  noDuty: z.array(z.string()).optional(),
  /** Words of names of columns whose matter only some organs have. */
  mattersOfSome: z.array(z.string()).optional(),
};

export interface Exemptions {
  readonly noDuty?: readonly string[] | undefined;
  readonly mattersOfSome?: readonly string[] | undefined;
}

/** A page that shows nothing before somebody asks: it says 没有相关数据 and is no blank column. */
const ASKS_FIRST = /查询|检索|搜索|登录|注册/;

type SortedOut = Omit<BlankIn, "perhapsExempt">;
const known = new WeakMap<Site, SortedOut>();

/** A link out of scope was never tried: what is not known about it is no gap in the audit. */
export function blankIn(site: Site, { noDuty = [], mattersOfSome = [] }: Exemptions): BlankIn {
  const found = known.get(site) ?? sortOut(site);
  known.set(site, found);
  const speaksNot = (column: Column): boolean => saysNoDuty([column], noDuty) === null;
  const isOfSome = ({ name }: Column): boolean => mattersOfSome.some((word) => name.includes(word));
  const blank = found.blank.filter(speaksNot);
  return {
    ...found,
    blank: blank.filter((column) => !isOfSome(column)),
    perhapsExempt: blank.filter(isOfSome),
    doubtful: found.doubtful.filter(speaksNot),
  };
}

function sortOut(site: Site): SortedOut {
  const tried = site.columns.filter(
    ({ name, state, cause }) => (state !== "unread" || cause !== null) && !ASKS_FIRST.test(name),
  );
  const holding = new Map(tried.map((column) => [column, holdingOf(column, site)]));
  return {
    tried,
    blank: tried.filter((column) => holding.get(column) === "nothing"),
    unread: tried.filter((column) => holding.get(column) === "unread"),
    doubtful: tried.filter(
      (column) =>
        holding.get(column) === "unclear" && column.pages[0]?.stateReason.code === "empty-list-explained",
    ),
  };
}
