import type { PageState } from "../../../facts/page-facts.ts";
import type { ColumnMatch } from "../../../audit/site/site.ts";
import type { MessageKey } from "../../i18n.tsx";
import type { ColumnFilter } from "./column-filter.ts";

/** What is said of a column by how its page was found. */
export const COLUMN_STATE: Readonly<Record<PageState | "unread", MessageKey>> = {
  ok: "columnOk",
  blank: "columnBlank",
  dynamic: "columnDynamic",
  challenge: "columnChallenge",
  moved: "columnMoved",
  "soft-404": "columnGone",
  error: "columnError",
  unread: "columnUnread",
};

export const MATCHED_BY: Readonly<Record<ColumnMatch["by"], MessageKey>> = {
  name: "matchedByName",
  type: "matchedByType",
  slug: "matchedBySlug",
  user: "matchedByUser",
};

export const COLUMN_FILTER: Readonly<Record<ColumnFilter, MessageKey>> = {
  all: "all",
  blank: "columnBlank",
  undated: "columnUndated",
  unread: "columnUnread",
  unmatched: "columnUnmatched",
  corrected: "matchedByUser",
};
