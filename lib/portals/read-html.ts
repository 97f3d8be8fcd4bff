import { flatSteps } from "../facts/steps/flat-steps.ts";
import type { Steps } from "../facts/steps/steps.ts";
import { reportOnPageSteps } from "../facts/annual/report-on-page.ts";
import { yearMenu } from "../facts/annual/year-menu.ts";
import { isArticle } from "../facts/article/article.ts";
import { attachmentsOf } from "../facts/article/attachments.ts";
import type { Breadcrumb } from "../facts/columns/breadcrumb.ts";
import { breadcrumbOf } from "../facts/columns/breadcrumb.ts";
import { columnSteps } from "../facts/columns/column-heading.ts";
import { columnLinkSteps } from "../facts/columns/column-links.ts";
import { documentNumberSteps } from "../facts/article/document-numbers.ts";
import { footerLinks } from "../facts/marks/footer-links.ts";
import { footerOf } from "../facts/marks/footer.ts";
import { hideNumbers } from "../facts/privacy/hide-numbers.ts";
import { linkPager } from "../facts/lists/link-pager.ts";
import { hasOtherPager } from "../facts/lists/other-pager.ts";
import { itemSteps } from "../facts/lists/list-rows.ts";
import { mainText, pictureCount } from "../facts/article/main-text.ts";
import { metaOf } from "../facts/page/metas.ts";
import type { Page } from "../facts/page/page.ts";
import type { Link, ListItem, PageFacts, Pager } from "../facts/page-facts.ts";
import { personalDataOf } from "../facts/privacy/personal-data.ts";
import { publishedOf } from "../facts/article/published.ts";
import { searchFormOf } from "../facts/marks/search-form.ts";
import { sectionSteps } from "../facts/article/sections.ts";
import { standardMetas } from "../facts/page/standard-metas.ts";
import { pageTitle } from "../facts/page/title.ts";
import { unseenPager } from "../facts/lists/unseen-pager.ts";
import { writtenOn } from "../facts/article/written-on.ts";
import { FAMILIES } from "./families/families.ts";
import { kindOf } from "./kind.ts";
import type { Portal } from "./families/portal.ts";
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
  | "serverTime"
  | "capture"
>;

const NOT_PUBLISHED: PageFacts["published"] = { date: null, source: "none", conflicts: [] };

/** A page taken apart to facts, by the families that recognise it and the generic readers behind them. */
export function* readHtml(page: Page, status: number, capture: PageFacts["capture"]): Steps<Read> {
  const families = yield* flatSteps(FAMILIES, (family) => (family.recognise(page) ? [family] : []));
  yield;
  const breadcrumb = breadcrumbOf(page);
  yield;
  const article = isArticle(page);
  const items = article ? [] : yield* rowsOf(page, families, breadcrumb);
  yield;
  const pager = article ? null : withOthers(page, pagerOf(page, families) ?? unseenPager(page, items.length));
  yield;
  const columns = columnsOf(page, families, yield* columnLinkSteps(page, breadcrumb.node, items));
  yield;
  const state = stateOf({ page, status, families, items, article, rendered: capture !== "static" });
  yield;
  const column = routeColumn(page, families) ?? (yield* columnSteps(page, breadcrumb, article));
  const kind = kindOf({ page, article, items, pager, columns, state: state.state, path: column.path });
  const body = page.body;
  const isText = state.state === "ok" && isTextPage({ kind, items, hasBody: body !== null });
  yield;
  const personal = personalDataOf(page, isText);
  yield;
  const title = pageTitle(page, article, column.name);
  const years = yearMenu(page, title);
  const foot = article ? [] : footerLinks(page);
  yield;
  const published = article ? publishedOf(page) : NOT_PUBLISHED;
  yield;
  const numbers = yield* documentNumberSteps(page.html.text);
  yield;
  const sections = yield* sectionSteps(page);
  yield;
  const text = isText ? mainText(page) : "";
  yield;
  const footer = footerOf(page);
  yield;
  const annualReport = yield* reportOnPageSteps(page, title, personal.hide);
  yield;
  const facts: Read = {
    kind,
    ...state,
    site: siteOf(page),
    column,
    title,
    published,
    items,
    pager,
    columns: years.length === 0 ? columns : [...columns, ...years],
    attachments: attachmentsOf(page),
    footer,
    ...(foot.length > 0 && { footerLinks: foot }),
    documentNumbers: numbers,
    sections,
    text,
    pictures: isText ? pictureCount(page, body) : 0,
    writtenOn: article ? writtenOn(page) : null,
    metas: standardMetas(page.metas),
    searchForm: searchFormOf(page),
    personalData: [...personal.found],
    annualReport,
  };
  return personal.found.length === 0 ? facts : hideNumbers(facts, personal.hide);
}

/** An article, or a column's page that has no rows and is not a mere way to other columns. */
function isTextPage(page: {
  kind: PageFacts["kind"];
  items: readonly ListItem[];
  hasBody: boolean;
}): boolean {
  if (page.kind === "article") return true;
  if (page.items.length > 0 || page.kind === "home") return false;
  return page.hasBody || page.kind === "other";
}

function* rowsOf(page: Page, families: readonly Portal[], breadcrumb: Breadcrumb): Steps<ListItem[]> {
  for (const family of families) {
    const rows = family.rows?.(page) ?? null;
    if (rows !== null) return rows;
  }
  return yield* itemSteps(page, breadcrumb.node);
}

function pagerOf(page: Page, families: readonly Portal[]): Pager | null {
  for (const family of families) {
    const pager = family.pager?.(page) ?? null;
    if (pager !== null) return pager;
  }
  return linkPager(page);
}

function withOthers(page: Page, pager: Pager | null): Pager | null {
  return pager !== null && hasOtherPager(page, pager) ? { ...pager, others: true } : pager;
}

/** What a family knows of columns that only its script would draw, behind those that are written. */
function columnsOf(page: Page, families: readonly Portal[], written: readonly Link[]): Link[] {
  const known = new Set(written.map(({ url }) => url));
  const drawn = families.flatMap((family) => family.columns?.(page) ?? []);
  return [...written, ...drawn.filter(({ url }) => !known.has(url))];
}

function routeColumn(page: Page, families: readonly Portal[]): PageFacts["column"] | null {
  for (const family of families) {
    const path = family.column?.(page) ?? null;
    const name = path?.at(-1)?.name;
    if (path !== null && name !== undefined) return { name, type: metaOf(page.metas, "ColumnType"), path };
  }
  return null;
}

function siteOf({ metas }: Page): PageFacts["site"] {
  return {
    name: metaOf(metas, "SiteName"),
    domain: metaOf(metas, "SiteDomain"),
    idCode: metaOf(metas, "SiteIDCode"),
  };
}
