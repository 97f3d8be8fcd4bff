import type { DateSource, PageFacts, PageKind, PageState } from "../../facts/page-facts.ts";
import type { Words } from "./words.ts";

/** Where a day was seen. */
export const DATE_SOURCE: Words<DateSource> = {
  visible: "dateVisible",
  publishtime: "datePublishTime",
  meta: "dateMeta",
  list: "dateList",
  url: "dateUrl",
  none: "dateNone",
};

export const PAGE_KIND: Words<PageKind> = {
  home: "kindHome",
  column: "kindColumn",
  list: "kindList",
  article: "kindArticle",
  document: "kindDocument",
  other: "kindOther",
};

export const PAGE_STATE: Words<PageState> = {
  ok: "pageOk",
  blank: "pageBlank",
  dynamic: "pageDynamic",
  challenge: "pageChallenge",
  moved: "pageMoved",
  "soft-404": "pageSoft404",
  error: "pageError",
};

/** In which way a page was read. */
export const CAPTURE: Words<PageFacts["capture"]> = {
  static: "captureStatic",
  rendered: "captureRendered",
  feed: "captureFeed",
};
