import { descendantsOf } from "../../audit/site/descendants-of.ts";
import { resemblingColumns, matchedColumns } from "../../audit/site/matched-columns.ts";
import type { Evaluator } from "../../audit/contract/evaluator.ts";
import type { Column, Site } from "../../audit/site/site.ts";
import type { Verdict } from "../../audit/records/verdict.ts";
import { addressKind } from "../../facts/addresses/address-kind.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { normaliseUrl } from "../../facts/addresses/page-url.ts";

/**
 * The addresses that must be read again to judge one item afresh, each once: the pages its findings show and what
 * they are about, the columns that answer it (to the bottom where its evaluator asks for that), and the home page
 * where no column does, for there a new one would be linked.
 */
export function addressesOfItem(verdict: Verdict, site: Site, needs: Evaluator["needs"]): string[] {
  const matched = [...matchedColumns(verdict.itemId, site), ...resemblingColumns(verdict.itemId, site)];
  const columns = matched.map(({ column }) => column);
  const thorough = needs === "whole-column";
  const all = thorough ? columns.flatMap((column) => [column, ...descendantsOf(column, site)]) : columns;
  const found = [
    ...(columns.length === 0 && site.home !== null ? [site.home.url] : []),
    ...all.flatMap((column) => pagesOf(column, thorough)),
    ...verdict.findings.flatMap(({ evidence }) => evidence.map(({ url }) => url)),
    ...verdict.findings.map(({ key }) => key.slice(verdict.itemId.length + 1)),
  ];
  return [...new Set(found.flatMap((url) => normaliseUrl(url) ?? []))];
}

/** A column's address is enough for most items; a thorough one takes all its list pages and articles. */
function pagesOf({ url, pages, items }: Column, thorough: boolean): string[] {
  if (!thorough) return [url];
  const articles = items.map((item) => item.url).filter((one) => addressKind(one) !== "attachment");
  return [url, ...pages.flatMap(nextOf), ...articles];
}

function nextOf({ url, pager }: PageFacts): string[] {
  return pager?.next ? [url, pager.next] : [url];
}
