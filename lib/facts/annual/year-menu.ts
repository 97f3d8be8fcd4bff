import type { Page } from "../page/page.ts";
import type { Link } from "../page-facts.ts";
import { reportTitle } from "./report-title.ts";
import { yearChoices } from "./year-choices.ts";

/** 2024, 2024年, 2024年度: nothing else is said. */
const BARE_YEAR = /^20\d{2}年?度?$/;
/** One year alone may be anything. */
const FEW = 2;

/**
 * The years among which a page of annual reports lets its reader choose (…?fbtime=2024): each is a page of its own.
 * Links or a list to choose from. Empty on every other page: elsewhere such a menu chooses news or statistics.
 */
export function yearMenu(page: Page, title: string): Link[] {
  if (reportTitle(title) === null) return [];
  const links = page.anchors.flatMap(({ url, text, node: { region } }) => {
    const name = text.replace(/\s+/g, "");
    return region === "content" && isYear(name) ? [{ name, url }] : [];
  });
  const years = [...links, ...yearChoices(page, isYear)];
  return years.length < FEW ? [] : [...new Map(years.map((link) => [link.url, link])).values()];
}

function isYear(name: string): boolean {
  return BARE_YEAR.test(name);
}
