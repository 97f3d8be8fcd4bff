import type { Page } from "../../facts/page/page.ts";
import type { Link, ListItem, Pager } from "../../facts/page-facts.ts";

/** A sign in the page that its list is filled by a script of this system. */
export interface DynamicSign {
  readonly code: string;
  /** The page's own words that show it. */
  readonly quote: string;
}

/** What to ask the server for, to get the rows that a page's script would ask for. */
export interface FeedRequest {
  /** Absolute, on the page's own host. */
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly body: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly family: string;
}

/** One family of content management systems: how its pages are recognised and what they do their own way. */
export interface Portal {
  readonly name: string;
  recognise(page: Page): boolean;
  /** Rows where the generic reader cannot see them; null where it can. */
  rows?(page: Page): ListItem[] | null;
  pager?(page: Page): Pager | null;
  /** Columns that only a script would draw. */
  columns?(page: Page): Link[];
  /** The way to the column that an application shows, outermost first; null where the page itself tells. */
  column?(page: Page): Link[] | null;
  dynamic?(page: Page): DynamicSign | null;
  /** The first page of the list's feed, as the page's own script asks for it; null where the page does not tell. */
  feed?(page: Page): FeedRequest | null;
}
