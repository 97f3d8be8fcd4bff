import type { Steps } from "../steps/steps.ts";
import { metaOf } from "../page/metas.ts";
import type { Breadcrumb } from "./breadcrumb.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";
import type { PageFacts } from "../page-facts.ts";
import { normaliseUrl } from "../addresses/page-url.ts";
import { isTitle } from "../lists/row-title.ts";

/** Links that are looked at between two rests. */
const SLICE = 500;

/** The column a page stands in: its metas, else its breadcrumb, else the menu entry that leads to the page itself. */
export function* columnSteps(
  page: Page,
  { path, last }: Breadcrumb,
  article: boolean,
): Steps<PageFacts["column"]> {
  const own = !article && last !== "" ? [...path, { name: last, url: page.url }] : [...path];
  const told = metaOf(page.metas, "ColumnName") || own.at(-1)?.name;
  const name = told ?? (article ? "" : yield* ownEntry(page));
  return { name, type: metaOf(page.metas, "ColumnType"), path: own };
}

function* ownEntry(page: Page): Steps<string> {
  const self = normaliseUrl(page.url);
  if (self === `${new URL(page.url).origin}/`) return "";
  const isOwn = ({ url, text, node }: Anchor): boolean =>
    node.region !== "footer" && isTitle(text) && text.length <= 30 && normaliseUrl(url, page.url) === self;
  for (let from = 0; from < page.anchors.length; from += SLICE) {
    const entry = page.anchors.slice(from, from + SLICE).find(isOwn);
    if (entry !== undefined) return entry.text.replace(/\s/g, "");
    yield;
  }
  return "";
}
