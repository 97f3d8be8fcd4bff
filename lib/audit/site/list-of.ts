import type { ListItem, PageFacts, Pager } from "../../facts/page-facts.ts";
import { isSamePage } from "../../portals/same-page.ts";
import type { PageIndex } from "./page-index.ts";

/** One list with its pages taken together. */
export interface List {
  readonly pages: readonly PageFacts[];
  readonly items: readonly ListItem[];
  readonly complete: boolean;
}

/** Joins the pages of a list along `pager.next`; a page that could not be used ends the list, incomplete. */
export function listOf(first: PageFacts, index: PageIndex): List {
  const pages: PageFacts[] = [];
  const seen = new Set<string>();
  let page: PageFacts | null = first;
  let broken = false;
  while (page && !seen.has(index.idOf(page.url))) {
    if (page.state !== "ok" && page.state !== "blank") {
      broken = true;
      if (pages.length > 0) break;
    }
    seen.add(index.idOf(page.url));
    pages.push(page);
    const next: string | null = page.pager?.next ?? null;
    const before: PageFacts = page;
    page = next === null ? null : index.at(next);
    // A server that gives the same rows for every page number hides the rest: what is missing here may stand there.
    if (page && !seen.has(index.idOf(page.url)) && isSamePage(before, page)) {
      broken = true;
      break;
    }
    // The address is known and was not read.
    if (next !== null && page === null) broken = true;
  }
  const declared = pages.at(-1)?.pager?.total ?? null;
  const cutShort =
    (declared !== null && declared > pages.length) ||
    pages.some(({ pager }) => goesOnUnseen(pager) || pager?.others === true);
  // A page whose kind was not recognised may hold rows that nobody saw.
  const recognised = pages.every(({ kind }) => kind !== "other");
  return { pages, items: withoutRepetitions(pages, index), complete: recognised && !broken && !cutShort };
}

/** A first page that goes on (加载更多) and names no address for the rest. */
function goesOnUnseen(pager: Pager | null): boolean {
  return pager !== null && pager.current === 1 && pager.total === null && pager.next === null;
}

/** A pinned row stands on every page of some lists. */
function withoutRepetitions(pages: readonly PageFacts[], index: PageIndex): ListItem[] {
  const titles = new Map<string, string[]>();
  return pages
    .flatMap(({ items }) => items)
    .filter(({ title, url }) => {
      const id = index.idOf(url);
      const known = titles.get(id);
      if (known?.includes(title)) return false;
      if (known) known.push(title);
      else titles.set(id, [title]);
      return true;
    });
}
