import { annualReport } from "./annual/annual-report.ts";
import { civilDate } from "./civil-date.ts";
import { fileReading } from "./documents/file-reading.ts";
import { z } from "./zod.ts";

/** Where a date was read. `list`: beside the link on a list page; `url`: in the address, i.e. when the file was put up. */
export const dateSource = z.enum(["visible", "publishtime", "meta", "list", "url", "none"]);
export type DateSource = z.infer<typeof dateSource>;

const pageState = z.enum(["ok", "blank", "dynamic", "challenge", "moved", "soft-404", "error"]);
export type PageState = z.infer<typeof pageState>;

const pageKind = z.enum(["home", "column", "list", "article", "document", "other"]);
export type PageKind = z.infer<typeof pageKind>;

const link = z.object({ name: z.string(), url: z.string() });
export type Link = z.infer<typeof link>;

const listItem = z.object({
  title: z.string(),
  url: z.string(),
  date: civilDate.nullable(),
  dateSource,
});
/** One row of a list page. `date` is what the list claims, else the address's day, else null. */
export type ListItem = z.infer<typeof listItem>;

const attachment = z.object({
  name: z.string(),
  url: z.string(),
  type: z.string(),
  /** What the file says, where an item asks for it; absent where nobody opened it. */
  reading: fileReading.optional(),
});
export type Attachment = z.infer<typeof attachment>;

const pager = z.object({
  current: z.number(),
  total: z.number().nullable(),
  next: z.string().nullable(),
  order: z.enum(["ascending", "descending"]),
  /** Another list of the page has a pager of its own, which nobody follows: what the page lists is not all read. */
  others: z.literal(true).optional(),
});
/** `next` is the absolute address of the following page of the same list, null on the last. Pages count from 1. */
export type Pager = z.infer<typeof pager>;

const footer = z.object({
  idCode: z.string().nullable(),
  icp: z.string().nullable(),
  police: z.string().nullable(),
  sponsor: z.string().nullable(),
  contact: z.string().nullable(),
  partyGovMark: z.boolean(),
  errorReport: z.boolean(),
});
/** Marks at the foot of a page (底部功能区, 国办发〔2017〕47号); null or false = not seen in the page's HTML. */
export type Footer = z.infer<typeof footer>;

const personalData = z.object({
  kind: z.enum(["id-number", "mobile"]),
  /** 3299••••••••••1234: the number itself never leaves the reader. */
  masked: z.string(),
  /** The words around it, masked too. */
  quote: z.string(),
});
export type PersonalData = z.infer<typeof personalData>;

/** Everything that was read from one page; no opinion. Addresses are absolute. */
export const pageFacts = z.object({
  factsVersion: z.literal(1),
  url: z.string(),
  finalUrl: z.string(),
  status: z.number(),
  contentType: z.string(),
  encoding: z.string(),
  bytes: z.number(),
  fetchedAt: z.string(),
  /** What the server's own clock said, ISO 8601, where that is a day or more from `fetchedAt`: one of the two is wrong. */
  serverTime: z.string().optional(),
  capture: z.enum(["static", "rendered", "feed"]),
  kind: pageKind,
  state: pageState,
  /** Why the page has this state: a code for programs and the page's own words where there are any. */
  stateReason: z.object({ code: z.string(), quote: z.string() }),
  site: z.object({ name: z.string(), domain: z.string(), idCode: z.string() }),
  column: z.object({ name: z.string(), type: z.string(), path: z.array(link) }),
  title: z.string(),
  published: z.object({
    date: civilDate.nullable(),
    source: dateSource,
    conflicts: z.array(z.object({ source: dateSource, date: civilDate })),
  }),
  items: z.array(listItem),
  pager: pager.nullable(),
  columns: z.array(link),
  attachments: z.array(attachment),
  footer,
  /** Links at its foot to pages of its own host; absent where there are none, and of articles, whose foot is their column's. */
  footerLinks: z.array(link).optional(),
  documentNumbers: z.array(z.string()),
  sections: z.array(z.object({ level: z.number(), heading: z.string(), length: z.number() })),
  /** Main text of an article or of a column that is one text, a block a line, at most 20,000 characters; "" of lists. */
  text: z.string(),
  /** Pictures in that text. */
  pictures: z.number(),
  /** The day the document says it was written (成文日期). */
  writtenOn: civilDate.nullable(),
  /** Lower-case names of the standard page labels (国办发〔2017〕47号) that carry a real value. */
  metas: z.array(z.string()),
  /** Where the page's site search leads; null = none seen. */
  searchForm: z.string().nullable(),
  personalData: z.array(personalData),
  /** What came of reading the file that the address itself is; absent of pages and of files nobody opened. */
  file: fileReading.optional(),
  /** The annual disclosure report that the page is, or carries as a file, taken apart; null on every other page. */
  annualReport: annualReport.nullable(),
});
export type PageFacts = z.infer<typeof pageFacts>;

/** What arrived from a server before anything was read: the reader's only input. */
export interface Response {
  /** The address that was asked for. */
  readonly url: string;
  /** The address that answered, after redirects. */
  readonly finalUrl: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** ISO 8601 with offset Z. */
  readonly fetchedAt: string;
  /** The same instant by the server's clock; absent where it says nothing. */
  readonly serverTime?: string | undefined;
}
