import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import type { Page } from "../../facts/page/page.ts";
import type { Pager } from "../../facts/page-facts.ts";

const CALL = /\b(?:createPageHTML|createPage|createPages|pageControl)\s*\(([^()]{1,200})\)/g;
const NUMBER = /^\d{1,6}$/;
const QUOTED = /^(['"])(.*)\1$/;

/**
 * The pager of TRS and CMSPRO, which a call in a script draws. A number first counts pages
 * from 0 (`index_1` is page 2), a quoted container id first counts from 1 (`name_2` is page 2).
 */
export function createPageHtmlPager(page: Page): Pager | null {
  const calls = [...page.script.matchAll(CALL)].map(([, written = ""]) =>
    written.split(",").map((argument) => argument.trim()),
  );
  const [first, ...rest] = calls.flatMap((written) => pagerOf(page, written) ?? []);
  if (first === undefined) return null;
  // A call for each of two lists; one above and one below a list are the same.
  const hasOthers = rest.some(({ total, next }) => total !== first.total || next !== first.next);
  return hasOthers ? { ...first, others: true } : first;
}

function pagerOf(page: Page, written: readonly string[]): Pager | null {
  const isQuoted = QUOTED.test(written[0] ?? "");
  const [totalText = "", currentText = "", nameText = "", extensionText = ""] = isQuoted
    ? written.slice(1)
    : written;
  const total = numberOf(page, totalText);
  const counter = numberOf(page, currentText);
  const name = stringOf(page, nameText);
  const extension = stringOf(page, extensionText);
  if (total === null || counter === null || name === null || extension === null) return null;
  const current = isQuoted ? Math.max(counter, 1) : counter + 1;
  const following = isQuoted ? current + 1 : current;
  const next = current < total ? absoluteUrl(`${name}_${following}.${extension}`, directoryOf(page)) : null;
  return { current, total: Math.max(total, 1), next, order: "ascending" };
}

/** A literal, or a variable that the page sets to one: `var countPage = 56//共多少页`. */
function numberOf(page: Page, argument: string): number | null {
  if (NUMBER.test(argument)) return Number(argument);
  const value = variable(page, argument, /^\s*["']?(\d{1,6})/);
  return value === null ? null : Number(value);
}

function stringOf(page: Page, argument: string): string | null {
  return QUOTED.exec(argument)?.[2] ?? variable(page, argument, /^\s*["']([\w./-]{1,80})["']/);
}

function variable(page: Page, name: string, value: RegExp): string | null {
  if (!/^[A-Za-z_$][\w$]{0,40}$/.test(name)) return null;
  const set = new RegExp(`(?:^|[\\s;,{(])${name.replaceAll("$", "\\$")}\\s*=(?!=)`).exec(page.script);
  return set === null
    ? null
    : (value.exec(page.script.slice(set.index + set[0].length, set.index + set[0].length + 100))?.[1] ??
        null);
}

/** The call writes names beside the page itself; `<base>` is for the links a person wrote. */
function directoryOf(page: Page): string {
  return new URL(".", page.url).href;
}
