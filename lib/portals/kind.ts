import { metaOf } from "../facts/page/metas.ts";
import type { Page } from "../facts/page/page.ts";
import type { Link, ListItem, PageKind, Pager, PageState } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/addresses/page-url.ts";

interface Seen {
  readonly page: Page;
  readonly article: boolean;
  readonly items: readonly ListItem[];
  readonly pager: Pager | null;
  readonly columns: readonly Link[];
  readonly state: PageState;
  readonly path: readonly Link[];
}

const UNREADABLE = new Set<PageState>(["challenge", "moved", "soft-404", "error"]);
/** A page with this many links to columns and no list of its own is a landing page. */
const LANDING = 3;

/** What sort of page this is, from what was read of it. */
export function kindOf({ page, article, items, pager, columns, state, path }: Seen): PageKind {
  if (UNREADABLE.has(state)) return "other";
  if (isHome(page)) return "home";
  if (article) return "article";
  if (items.length > 0 || pager !== null || state === "blank" || state === "dynamic") return "list";
  const named = metaOf(page.metas, "ColumnName") !== "" || path.length > 0;
  return named && columns.length >= LANDING ? "column" : "other";
}

function isHome({ url, metas }: Page): boolean {
  const address = new URL(normaliseUrl(url) ?? url);
  return (
    metaOf(metas, "ColumnType") === "首页" ||
    (address.pathname === "/" && address.search === "" && address.hash === "")
  );
}
