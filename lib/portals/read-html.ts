import { isArticle } from "../facts/article.ts";
import { attachmentsOf } from "../facts/attachments.ts";
import type { Breadcrumb } from "../facts/breadcrumb.ts";
import { breadcrumbOf } from "../facts/breadcrumb.ts";
import { columnOf } from "../facts/column-heading.ts";
import { columnLinks } from "../facts/column-links.ts";
import { documentNumbers } from "../facts/document-numbers.ts";
import { footerOf } from "../facts/footer.ts";
import { linkPager } from "../facts/link-pager.ts";
import { listItems } from "../facts/list-rows.ts";
import { metaOf } from "../facts/metas.ts";
import type { Page } from "../facts/page.ts";
import type { ListItem, PageFacts, Pager } from "../facts/page-facts.ts";
import { publishedOf } from "../facts/published.ts";
import { sectionsOf } from "../facts/sections.ts";
import { pageTitle } from "../facts/title.ts";
import { FAMILIES } from "./families.ts";
import { kindOf } from "./kind.ts";
import type { Portal } from "./portal.ts";
import { stateOf } from "./state.ts";

/** What the page itself says; the rest of the facts is how it arrived. */
type Read = Omit<
  PageFacts,
  | "factsVersion"
  | "url"
  | "finalUrl"
  | "status"
  | "contentType"
  | "encoding"
  | "bytes"
  | "fetchedAt"
  | "capture"
>;

/** A page taken apart to facts, by the families that recognise it and the generic readers behind them. */
export function readHtml(page: Page, status: number, capture: PageFacts["capture"]): Read {
  const families = FAMILIES.filter((family) => family.recognise(page));
  const breadcrumb = breadcrumbOf(page);
  const article = isArticle(page);
  const items = article ? [] : rowsOf(page, families, breadcrumb);
  const pager = article ? null : pagerOf(page, families);
  const columns = columnLinks(page, breadcrumb.node, items);
  const state = stateOf({ page, status, families, items, article, rendered: capture !== "static" });
  const column = columnOf(page, breadcrumb, article);
  const kind = kindOf({ page, article, items, pager, columns, state: state.state, path: column.path });
  return {
    kind,
    ...state,
    site: siteOf(page),
    column,
    title: pageTitle(page, article, column.name),
    published: article ? publishedOf(page) : { date: null, source: "none", conflicts: [] },
    items,
    pager,
    columns,
    attachments: attachmentsOf(page),
    footer: footerOf(page),
    documentNumbers: documentNumbers(page.html.text),
    sections: sectionsOf(page),
  };
}

function rowsOf(page: Page, families: readonly Portal[], breadcrumb: Breadcrumb): ListItem[] {
  for (const family of families) {
    const rows = family.rows?.(page) ?? null;
    if (rows !== null) return rows;
  }
  return listItems(page, breadcrumb.node);
}

function pagerOf(page: Page, families: readonly Portal[]): Pager | null {
  for (const family of families) {
    const pager = family.pager?.(page) ?? null;
    if (pager !== null) return pager;
  }
  return linkPager(page);
}

function siteOf({ metas }: Page): PageFacts["site"] {
  return {
    name: metaOf(metas, "SiteName"),
    domain: metaOf(metas, "SiteDomain"),
    idCode: metaOf(metas, "SiteIDCode"),
  };
}
