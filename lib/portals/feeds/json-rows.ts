import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import { cleanText } from "../../facts/plain-text/clean-text.ts";
import type { ListItem } from "../../facts/page-facts.ts";
import { urlDate } from "../../facts/dates/url-date.ts";
import { z } from "../../facts/zod.ts";
import { jsonDate } from "./json-date.ts";

/** What feeds call the parts of a row, the most telling first. 成文 dates (gkmlpt's `date`) come after 发布 dates. */
const TITLE = "title doctitle docsubtitle subject infotitle articletitle newstitle headline bt name at".split(
  " ",
);
const ADDRESS =
  "titlelink url link href docpuburl chnldocurl docurl linkurl infourl htmlurl articleurl pageurl staticurl au".split(
    " ",
  );
const DATE =
  "publishdate publish_date publishtime publish_time pubdate pubtime pub_date docreltime releasetime releasedate create_time createtime createdate fbsj infodate showdate displaytime time apd date".split(
    " ",
  );
/** What they call the list of rows, where it is empty and cannot be known by its rows. */
const LIST = /^(?:articles|docs|infolist|rows|lists?|data|datas|records?|items|results?|content)$/i;
const TOTAL_ROWS =
  /^(?:total|count|total_?count|total_?records?|record_?count|total_?elements|total_?rows?)$/i;
const TOTAL_PAGES = /^(?:total_?pages?|pages|page_?count)$/i;
const OFFSET = /^offset$/i;
const MAX_DEPTH = 5;

const row = z.record(z.string(), z.unknown());
type Row = z.infer<typeof row>;

/** The rows in a feed's JSON, and what it says of all of them. */
export interface JsonList {
  readonly items: readonly ListItem[];
  /** Rows of all pages. */
  readonly count: number | null;
  readonly pages: number | null;
  /** Of the first row, as the feed says it. */
  readonly offset: number | null;
}

/** Makes an address for rows that have none of their own (an application's route); null where it cannot. */
export type AddressOf = (row: Readonly<Record<string, unknown>>, base: string) => string | null;

/** The list in a feed's JSON, however deep it stands; null where there is none, or where the feed reports a failure. */
export function jsonList(json: unknown, base: string, addressOf: AddressOf = () => null): JsonList | null {
  const rows = hasFailed(json) ? null : rowsIn(json, 0);
  if (rows === null) return null;
  const items = rows.flatMap((one) => itemOf(one, base, addressOf));
  // Rows that are not understood are not "no rows".
  if (items.length === 0 && rows.length > 0) return null;
  const count = numberIn(json, TOTAL_ROWS, 0);
  return {
    items,
    // 开普 declares 5 where 21 rows are shown: then it counts something else.
    count: count !== null && count < items.length ? null : count,
    pages: numberIn(json, TOTAL_PAGES, 0),
    offset: numberIn(json, OFFSET, 0),
  };
}

function hasFailed(json: unknown): boolean {
  const { success, code, rptCode, status } = row.safeParse(json).data ?? {};
  return success === false || [code, rptCode, status].some((number) => Number(number) >= 400);
}

/** The first array whose entries are rows; else one that is named as a list and is empty. */
function rowsIn(value: unknown, depth: number): readonly Row[] | null {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) return value.length > 0 && value.every(isRow) ? value : null;
  const parts = Object.entries(value);
  for (const [, part] of parts) {
    const rows = rowsIn(part, depth + 1);
    if (rows !== null && rows.length > 0) return rows;
  }
  return parts.some(([name, part]) => LIST.test(name) && Array.isArray(part) && part.length === 0)
    ? []
    : null;
}

function isRow(value: unknown): value is Row {
  const fields = row.safeParse(value).data;
  return (
    fields !== undefined &&
    pick(fields, TITLE) !== null &&
    (pick(fields, ADDRESS) ?? pick(fields, DATE)) !== null
  );
}

function itemOf(fields: Row, base: string, addressOf: AddressOf): ListItem[] {
  const title = cleanText(String(pick(fields, TITLE) ?? "").replace(/<[^<>]{1,200}>/g, ""));
  const written = pick(fields, ADDRESS);
  const url = (written === null ? null : absoluteUrl(String(written), base)) ?? addressOf(fields, base);
  if (title === "" || url === null) return [];
  const date = DATE.map((key) => jsonDate(valueOf(fields, key))).find((day) => day !== null) ?? null;
  if (date !== null) return [{ title, url, date, dateSource: "list" }];
  const put = urlDate(url);
  return [{ title, url, date: put, dateSource: put === null ? "none" : "url" }];
}

/** The first of these fields that holds words or a number. */
function pick(fields: Row, keys: readonly string[]): string | number | null {
  for (const key of keys) {
    const value = valueOf(fields, key);
    if ((typeof value === "string" && value.trim() !== "") || typeof value === "number") return value;
  }
  return null;
}

function valueOf(fields: Row, key: string): unknown {
  const name = Object.keys(fields).find((other) => other.toLowerCase() === key);
  return name === undefined ? undefined : fields[name];
}

/** A number under such a name, as near the top as it stands; lists are not searched. */
function numberIn(value: unknown, name: RegExp, depth: number): number | null {
  const fields = depth > MAX_DEPTH ? undefined : row.safeParse(value).data;
  if (fields === undefined) return null;
  for (const [key, part] of Object.entries(fields))
    if (name.test(key) && /^\d{1,7}$/.test(String(part))) return Number(part);
  for (const part of Object.values(fields)) {
    const number = numberIn(part, name, depth + 1);
    if (number !== null) return number;
  }
  return null;
}
