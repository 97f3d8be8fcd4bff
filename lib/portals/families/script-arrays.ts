import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import { civilDateOf } from "../../facts/civil-date.ts";
import { cleanText } from "../../facts/plain-text/clean-text.ts";
import { openPage } from "../../facts/page/page.ts";
import type { Page } from "../../facts/page/page.ts";
import type { ListItem } from "../../facts/page-facts.ts";
import { urlDate } from "../../facts/dates/url-date.ts";
import type { Portal } from "./portal.ts";

const SIGN = /\burls\[\s*\w{1,10}\s*\]\s*=/;
/** One part of a row: `headers[i]="…"`. A quote inside is escaped, or of the other kind. */
const PART =
  /\b(urls|headers|year|month|day)\[\s*\w{1,10}\s*\]\s*=\s*(?:"((?:[^"\\\r\n]|\\.){0,2000})"|'((?:[^'\\\r\n]|\\.){0,2000})')/g;

/** 北京 (old 大汉): all rows stand in arrays of a script, which draws one screen of them at a time. */
export const scriptArrays: Portal = {
  name: "script-arrays",
  recognise: ({ script }) => SIGN.test(script),
  rows: (page) => rowsOf(page),
  pager: (page) => (rowsOf(page) === null ? null : { current: 1, total: 1, next: null, order: "ascending" }),
  dynamic: () => ({ code: "script-arrays", quote: "urls[i]=" }),
};

function rowsOf(page: Page): ListItem[] | null {
  const rows: Record<string, string>[] = [];
  for (const [, name = "", double, single] of page.script.matchAll(PART)) {
    // Each row begins with its address.
    if (name === "urls") rows.push({});
    const row = rows.at(-1);
    if (row !== undefined) row[name] = (double ?? single ?? "").replace(/\\(.)/g, "$1");
  }
  const items = rows.flatMap((row) => itemOf(row, page.base));
  return items.length === 0 ? null : items;
}

function itemOf(
  { urls = "", headers = "", year, month, day }: Record<string, string>,
  base: string,
): ListItem[] {
  const url = absoluteUrl(urls, base);
  const title = titleOf(headers, base);
  if (url === null || urls === "" || title === "") return [];
  const date = civilDateOf(Number(year), Number(month), Number(day));
  if (date !== null) return [{ title, url, date, dateSource: "list" }];
  const put = urlDate(url);
  return [{ title, url, date: put, dateSource: put === null ? "none" : "url" }];
}

/** Bare, or cut inside a link whose attribute has it whole. */
function titleOf(header: string, base: string): string {
  const { html } = openPage(header, base);
  const whole =
    html.nodes.find(({ attributes }) => attributes["title"] !== undefined)?.attributes["title"] ?? "";
  return cleanText(whole) || cleanText(html.text);
}
