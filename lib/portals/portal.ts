import type { Page } from "../facts/page.ts";
import type { ListItem, Pager } from "../facts/page-facts.ts";

/** A sign in the page that its list is filled by a script of this system. */
export interface DynamicSign {
  readonly code: string;
  /** The page's own words that show it. */
  readonly quote: string;
}

/** One family of content management systems: how its pages are recognised and what they do their own way. */
export interface Portal {
  readonly name: string;
  recognise(page: Page): boolean;
  /** Rows where the generic reader cannot see them; null where it can. */
  rows?(page: Page): ListItem[] | null;
  pager?(page: Page): Pager | null;
  dynamic?(page: Page): DynamicSign | null;
}
