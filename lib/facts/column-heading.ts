import { metaOf } from "./metas.ts";
import type { Breadcrumb } from "./breadcrumb.ts";
import type { Page } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";
import { normaliseUrl } from "./page-url.ts";
import { isTitle } from "./row-title.ts";

/** The column a page stands in: its metas, else its breadcrumb, else the menu entry that leads to the page itself. */
export function columnOf(page: Page, { path, last }: Breadcrumb, article: boolean): PageFacts["column"] {
  const own = !article && last !== "" ? [...path, { name: last, url: page.url }] : [...path];
  const name = metaOf(page.metas, "ColumnName") || (own.at(-1)?.name ?? (article ? "" : ownEntry(page)));
  return { name, type: metaOf(page.metas, "ColumnType"), path: own };
}

function ownEntry(page: Page): string {
  const self = normaliseUrl(page.url);
  if (self === `${new URL(page.url).origin}/`) return "";
  const entry = page.anchors.find(
    ({ url, text, node }) =>
      node.region !== "footer" && isTitle(text) && text.length <= 30 && normaliseUrl(url, page.url) === self,
  );
  return entry?.text.replace(/\s/g, "") ?? "";
}
