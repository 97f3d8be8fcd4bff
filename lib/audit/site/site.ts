import type { Cause } from "../../facts/cause.ts";
import type { Link, ListItem, PageFacts, PageState } from "../../facts/page-facts.ts";

/** An address inside the scope that gave no facts. */
export interface NotAssessed {
  readonly url: string;
  readonly cause: Cause;
}

/** One column (栏目) with all its list pages taken together. */
export interface Column {
  readonly name: string;
  /** Address of the column's first page. */
  readonly url: string;
  /** Names from the outermost column to this one. */
  readonly path: readonly string[];
  /** `unread`: the link was seen, its page was not read; `cause` says why (null = outside the scope). */
  readonly state: PageState | "unread";
  readonly cause: Cause | null;
  /** Rows of all list pages read, in page order, without repetitions. */
  readonly items: readonly ListItem[];
  /** First list page first. Empty when unread. */
  readonly pages: readonly PageFacts[];
  /** Whether every page of the list was read: only then can something be said to be missing from it. */
  readonly complete: boolean;
  /** Checklist items this column answers, with how it was recognised; best first. */
  readonly matches: readonly ColumnMatch[];
}

export interface ColumnMatch {
  readonly itemId: string;
  /** 0 to 1. */
  readonly score: number;
  readonly by: "name" | "type" | "slug" | "user";
}

/** One bureau's facts, arranged for judging. Everything is sorted by address, so the order of the crawl leaves no trace. */
export interface Site {
  /** The audited bureau's name: a county's portal shows the papers of every other bureau, too. */
  readonly bureau: string;
  /** What it was or is called beside that, by a person's word. */
  readonly otherNames: readonly string[];
  /** Prefixes of the bureau's own addresses. */
  readonly scopes: readonly string[];
  readonly home: PageFacts | null;
  readonly pages: readonly PageFacts[];
  readonly columns: readonly Column[];
  readonly notAssessed: readonly NotAssessed[];
  /** Every link to a column seen anywhere, also out of scope (政务服务网, 信用中国). */
  readonly columnLinks: readonly Link[];
  /** Identities of the addresses that answered, also of those that were only tried and left no page. */
  readonly answered: ReadonlySet<string>;
  /** Whether an address leads round in a machine (a calendar, filters in every combination), where no audit follows. */
  readonly isTrap: (url: string) => boolean;
  /** The identity of an address, whichever way a link writes it. */
  readonly identityOf: (url: string) => string;
  /** The page that an address leads to; null where it was not read. */
  readonly pageAt: (url: string) => PageFacts | null;
}
