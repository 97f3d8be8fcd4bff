import type { CivilDate } from "../../lib/facts/civil-date.ts";
import type { Column, ExpectedList, Identity } from "./bureau.ts";

/** One bureau on one day: all that a dialect needs to write its pages. */
export interface PortalSite {
  readonly identity: Identity;
  readonly referenceDate: CivilDate;
  readonly columns: readonly Column[];
}

export interface Page {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** Everything a portal answers: files by path (`/xwzx/gzdt/` for a directory), and addresses that depend on a query. */
export interface Answers {
  readonly pages: ReadonlyMap<string, Page>;
  readonly feed: (path: string, query: URLSearchParams) => Page | null;
  /** The answer to every other address. */
  readonly notFound: Page;
}

/** A family of content management systems: turns a site's data into the mark-up and addresses that family makes. */
export type Dialect = (site: PortalSite) => Answers;

/** A dialect, and what a reader must see of each list written in it, at the addresses it has there. */
export interface Family {
  readonly dialect: Dialect;
  /** Where the bureau's own home page stands on the host; nothing: `/`. */
  readonly home?: string;
  readonly lists: (site: PortalSite) => readonly ExpectedList[];
}
