import type { VerdictKind } from "../../lib/audit/records/verdict.ts";
import type { CivilDate } from "../../lib/facts/civil-date.ts";
import type { PageFacts, PageState } from "../../lib/facts/page-facts.ts";
import type { Dialect } from "./dialect.ts";

/** A fictional bureau: who it is, what it publishes, in which mark-up, and what an audit must find. */
export interface Bureau {
  readonly identity: Identity;
  readonly dialect: Dialect;
  /** Path of its home page where the host is another's portal; nothing: `/`. */
  readonly home?: string;
  /** The column tree as it stands on the reference date, 2025-01-01 or later. */
  readonly columns: (referenceDate: CivilDate) => readonly Column[];
  readonly expected: (referenceDate: CivilDate) => Expected;
}

export interface Identity {
  readonly name: string;
  /** With its 市 or 县. */
  readonly city: string;
  readonly host: string;
  readonly idCode: string;
  readonly icp: string;
  readonly police: string;
  readonly districts: readonly string[];
  /** The head of its document numbers: 苍科发. */
  readonly documentPrefix: string;
  readonly address: string;
  readonly hours: string;
  readonly postcode: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
}

/** How a list row shows its date: after the link, twice (mobile and desktop), before or inside the link, in a table. */
export type RowStyle = "after" | "twice" | "before" | "inside" | "table";

export type Content =
  | { readonly kind: "group" }
  | {
      readonly kind: "list";
      readonly articles: readonly Article[];
      readonly perPage: number;
      readonly rows: RowStyle;
      /** How the list's further pages are reached; nothing: by a script that writes their links. */
      readonly pager?: "links";
    }
  | { readonly kind: "single"; readonly article: Article }
  /** A list that a script fills after loading: nothing of it stands in the page's HTML. */
  | { readonly kind: "scripted"; readonly articles: readonly Article[] }
  /** `says` null: an empty list container, without a word. */
  | { readonly kind: "empty"; readonly says: string | null }
  | { readonly kind: "link"; readonly url: string };

export interface Column {
  readonly name: string;
  readonly slug: string;
  /** The `ColumnType` meta tag. */
  readonly type: string;
  readonly encoding: "utf-8" | "gbk";
  /** `footer`: linked from the foot of the page only. */
  readonly place: "menu" | "footer";
  readonly content: Content;
  readonly children: readonly Column[];
}

/** Where a row's link leads. `dead` answers 404; `soft-404` answers 200 and says the page does not exist. */
export type Target =
  { readonly kind: "page" | "dead" | "soft-404" } | { readonly kind: "elsewhere"; readonly url: string };

export interface Article {
  readonly id: number;
  readonly title: string;
  /** The day the list and the page show. */
  readonly date: CivilDate;
  /** The day in the address: when the file was put up. */
  readonly urlDate: CivilDate;
  readonly target: Target;
  readonly pinned: boolean;
  /** The template was republished: `PubDate` holds the time the page was generated, long after `date`. */
  readonly regeneratedOn: CivilDate | null;
  readonly document: { readonly number: string; readonly writtenOn: CivilDate } | null;
  readonly body: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "attachment"; readonly name: string; readonly type: "pdf" | "xlsx" };

export interface Cell {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
}

/** What an audit with the checklist `kjj` must say of a bureau, and what the reader must see of its lists. */
export interface Expected {
  readonly verdicts: Readonly<Record<string, ExpectedVerdict>>;
  readonly lists: readonly ExpectedList[];
}

export interface ExpectedVerdict {
  readonly verdict: VerdictKind;
  /** One entry a finding, in any order: what its message contains, and what the address of one of its evidences contains. */
  readonly findings?: readonly { readonly title: string; readonly url: string }[];
}

export interface ExpectedList {
  readonly name: string;
  /** Path of the first page. */
  readonly path: string;
  /** Of the first page as it stands in its HTML. */
  readonly state: PageState;
  /**
   * By which way the rows below are seen; nothing: `static`. `feed`: asked for at `pages`; `rendered`: after the
   * page's scripts ran.
   */
  readonly capture?: PageFacts["capture"];
  /** By which way the rows of the pages after the first are seen, where by another. */
  readonly laterPages?: PageFacts["capture"];
  /** Where each page's rows are answered, query and all; nothing: `index_1.html` and so on beside `path`. */
  readonly pages?: readonly string[];
  /** Rows of each list page, first page first; of a blank list, and of a scripted one seen statically: none. */
  readonly rowsPerPage: readonly number[];
  /** The newest day shown in any row. */
  readonly newest: CivilDate | null;
}
