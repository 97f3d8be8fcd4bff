import { allMatches } from "../plain-text/all-matches.ts";
import { cleanText } from "../plain-text/clean-text.ts";
import { isIdNumber } from "./id-number.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import type { PersonalData } from "../page-facts.ts";
import { nodeAt } from "../html/tree.ts";

/** What was found, and how to keep it out of everything else that is stored of the page. */
export interface PersonalDataFound {
  readonly found: readonly PersonalData[];
  readonly hide: (text: string) => string;
}

const ID_NUMBER = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;
const MOBILE = /(?<![0-9A-Za-z.-])1[3-9]\d{9}(?![0-9A-Za-z.-])/g;
/** A number of an organisation, an account, a licence: eighteen digits that happen to add up. */
const OTHER_NUMBER = /示例|样例|格式为|信用代码|税号|账号|帐号|账户|许可证|证书编号|合同编号|项目编号/;
/** Nobody's: the examples of GB 11643, which forms and instructions show. */
const SAMPLES: ReadonlySet<string> = new Set(["11010519491231002X", "440524188001010014"]);
/** Numbers that are published in order to be rung. */
const OFFICE_PHONE =
  /电\s*话|手\s*机|联\s*系|咨\s*询|热\s*线|传\s*真|受\s*理|举\s*报|监\s*督|值\s*班|报\s*名|Tel|QQ|微信/i;
const LABEL_REACH = 60;
const QUOTE_BEFORE = 20;
const QUOTE_AFTER = 10;
const MOST_FOUND = 20;

/**
 * Identity numbers anywhere on a page, and mobile numbers in a text that do not stand there to be rung. Every number
 * leaves masked: the raw one is never stored.
 * `text`: whether the page is a text, where a mobile number may be somebody's.
 */
export function personalDataOf(page: Page, text: boolean): PersonalDataFound {
  const raw = page.html.text;
  const ids = numbersIn(raw, ID_NUMBER)
    .filter(
      ({ number, at }) =>
        isIdNumber(number) && !SAMPLES.has(number.toUpperCase()) && !OTHER_NUMBER.test(before(raw, at)),
    )
    .map((one) => ({ ...one, kind: "id-number" as const }));
  const isOffice = officeTables(page);
  const mobiles = text
    ? numbersIn(raw, MOBILE)
        .filter(({ at }) => isSomebodys(page, at, isOffice))
        .map((one) => ({ ...one, kind: "mobile" as const }))
    : [];
  const all = [...ids, ...mobiles];
  if (all.length === 0) return { found: [], hide: (words) => words };
  const hide = hiding(all.map(({ number }) => number));
  const unique = new Map(all.map((one) => [one.number, one])).values();
  const found = [...unique].slice(0, MOST_FOUND).map(({ kind, number, at }): PersonalData => ({
    kind,
    masked: masked(number),
    quote: hide(around(raw, at, number.length)),
  }));
  return { found, hide };
}

function numbersIn(text: string, pattern: RegExp): { number: string; at: number }[] {
  return allMatches(text, pattern).map((match) => ({ number: match[0], at: match.index }));
}

/** In the page's text proper, without a label in front of it or at the head of its table. */
function isSomebodys(page: Page, at: number, isOffice: (table: HtmlNode) => boolean): boolean {
  const node = nodeAt(page.html, at);
  if (node?.region !== "content" || node.hidden || OFFICE_PHONE.test(before(page.html.text, at)))
    return false;
  for (let up: typeof node | null = node; up !== null; up = up.parent) {
    if (up.tag === "table") return !isOffice(up);
  }
  return true;
}

/** Whether a table is one of numbers to be rung; each is looked at once. */
function officeTables({ html }: Page): (table: HtmlNode) => boolean {
  const known = new Map<HtmlNode, boolean>();
  return (table) => {
    const is = known.get(table) ?? OFFICE_PHONE.test(html.text.slice(table.from, table.to));
    known.set(table, is);
    return is;
  };
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - LABEL_REACH), at);
}

function around(text: string, at: number, length: number): string {
  const line = text.slice(Math.max(0, at - QUOTE_BEFORE), at + length + QUOTE_AFTER);
  return cleanText(cutNumbers(line, Math.min(at, QUOTE_BEFORE), length));
}

/** A quotation cut through the middle of a second number must not show half of it. */
function cutNumbers(line: string, from: number, length: number): string {
  const head = line.slice(0, from).replace(/^\d+/, "");
  const tail = line.slice(from + length).replace(/(?<!\d)\d+[\dXx]?$/, "");
  return head + line.slice(from, from + length) + tail;
}

/** 3299••••••••••1234 of an identity number, 138••••5678 of a mobile number. */
function masked(number: string): string {
  const [head, tail] = number.length === 18 ? [4, 4] : [3, 4];
  return number.slice(0, head) + "•".repeat(number.length - head - tail) + number.slice(-tail);
}

function hiding(numbers: readonly string[]): PersonalDataFound["hide"] {
  const pattern = new RegExp([...new Set(numbers)].join("|"), "g");
  return (text) => text.replace(pattern, masked);
}
