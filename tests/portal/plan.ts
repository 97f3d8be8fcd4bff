import type { Block, Column, Identity, RowStyle } from "./bureau.ts";
import type { GenreName } from "./text/genres.ts";

/** A column as it is written down in a bureau's file: days count back from the reference date. */
export interface ColumnPlan {
  readonly name: string;
  readonly slug: string;
  readonly type: string;
  readonly encoding?: Column["encoding"];
  readonly place?: Column["place"];
  readonly children?: readonly ColumnPlan[];
  readonly content: ContentPlan;
}

export type ContentPlan =
  | { readonly kind: "group" }
  | { readonly kind: "empty"; readonly says: string | null }
  | { readonly kind: "link"; readonly url: string }
  | {
      readonly kind: "single";
      readonly daysAgo: number;
      readonly body: (identity: Identity) => readonly Block[];
    }
  | ListPlan
  | YearlyPlan;

/** A list whose articles come in a rhythm. */
export interface ListPlan {
  readonly kind: "list";
  readonly genre: GenreName;
  /** Days before the reference date of the newest row, and days between one row and the next. */
  readonly newest: number;
  readonly every: number;
  readonly count: number;
  readonly perPage?: number;
  readonly rows?: RowStyle;
  /** Each so-many-th row leads to an account on another host. */
  readonly elsewhereEach?: number;
  /** Each so-many-th row was put up some days before or after the day it shows. */
  readonly shiftedEach?: number;
  /** Articles older than so many days were generated anew, so that `PubDate` deceives. */
  readonly regeneratedAfter?: number;
  readonly scripted?: boolean;
  readonly planted?: readonly PlantedArticle[];
}

/** An article written by hand among the generated ones. */
export interface PlantedArticle {
  readonly title: string;
  readonly daysAgo: number;
  readonly pinned?: boolean;
  readonly target?: "dead" | "soft-404";
}

/** One article a year, put up on or after the same day of the year. */
export interface YearlyPlan {
  readonly kind: "yearly";
  readonly writes: "annual-report" | GenreName;
  readonly since: number;
  readonly without?: readonly number[];
  readonly perPage?: number;
  readonly rows?: RowStyle;
}

type Extras = Pick<ColumnPlan, "type" | "encoding" | "place">;

/** A column that holds other columns. */
export function group(
  name: string,
  slug: string,
  children: readonly ColumnPlan[],
  extras: Partial<Extras> = {},
): ColumnPlan {
  return column(name, slug, { kind: "group" }, { ...extras, children });
}

export function list(
  name: string,
  slug: string,
  plan: Omit<ListPlan, "kind">,
  extras: Partial<Extras> = {},
): ColumnPlan {
  return column(name, slug, { kind: "list", ...plan }, extras);
}

export function yearly(
  name: string,
  slug: string,
  plan: Omit<YearlyPlan, "kind">,
  extras: Partial<Extras> = {},
): ColumnPlan {
  return column(name, slug, { kind: "yearly", ...plan }, extras);
}

/** A column whose page is one article. */
export function single(
  name: string,
  slug: string,
  body: (identity: Identity) => readonly Block[],
  extras: Partial<Extras> & { readonly daysAgo?: number } = {},
): ColumnPlan {
  const { daysAgo = 180, ...rest } = extras;
  return column(name, slug, { kind: "single", daysAgo, body }, rest);
}

/** A blank column; `says` null leaves an empty list without a word. */
export function empty(name: string, slug: string, says: string | null): ColumnPlan {
  return column(name, slug, { kind: "empty", says });
}

/** A column that is a link to another host. */
export function offHost(name: string, url: string): ColumnPlan {
  return column(name, "", { kind: "link", url });
}

function column(
  name: string,
  slug: string,
  content: ContentPlan,
  extras: Partial<Extras> & Pick<ColumnPlan, "children"> = {},
): ColumnPlan {
  return { name, slug, type: name, content, ...extras };
}
