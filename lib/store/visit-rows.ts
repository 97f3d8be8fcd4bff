/** What a server said of one page at the last visit, to ask it next time whether the page has changed. */
export interface VisitRow {
  /** The bureau's home page, as in `Bureau.homeUrl`. */
  readonly homeUrl: string;
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hash of the bytes that were read. */
  readonly hash: string;
  /** The run whose page holds the facts, and the identity under which it keeps that page. */
  readonly runId: string;
  readonly pageUrl: string;
  /** The program that read them: another version may read the same bytes differently. */
  readonly toolVersion: string;
}
