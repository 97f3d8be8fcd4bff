import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import { anchorsOf } from "../../facts/page/links.ts";
import { openPage } from "../../facts/page/page.ts";
import type { Page } from "../../facts/page/page.ts";
import type { ListItem, Pager } from "../../facts/page-facts.ts";
import { datastoreOf } from "../feeds/datastore.ts";
import { fragmentRows } from "../feeds/fragment-rows.ts";
import type { Portal } from "./portal.ts";
import { scriptNumber } from "../scripts/script-value.ts";

/** 大汉 jcms: the rows stand in CDATA inside a script, where a parser sees no list; further groups are XML. */
export const hanweb: Portal = {
  name: "hanweb",
  recognise: ({ html }) => html.scripts.some(({ text }) => text.includes("<datastore>")),
  rows: (page) => rowsOf(page),
  pager: (page) => pagerOf(page),
  dynamic: () => ({ code: "hanweb-datastore", quote: "<datastore>" }),
};

function rowsOf(page: Page): ListItem[] | null {
  const records = storesOf(page).flatMap((store) => store.records);
  if (records.length === 0) return null;
  const html = records.join("\n");
  return anchorsOf(openPage(html, page.base).html, page.base).length === 0
    ? null
    : fragmentRows(html, page.base);
}

/** Pages here are the groups in which the rows come, not the screens that the script shows of them. */
function pagerOf(page: Page): Pager | null {
  const stores = storesOf(page);
  const group = Math.max(0, ...stores.map(({ records }) => records.length));
  if (group === 0) return null;
  const groups = [...new Set(stores.flatMap(({ nextGroup }) => nextGroup ?? []))];
  const href = groups[0] ?? null;
  const rows = scriptNumber(page.script, "totalRecord");
  return {
    current: 1,
    total: rows === null ? null : Math.max(1, Math.ceil(rows / group)),
    next: href === null ? null : absoluteUrl(href, page.base),
    order: "ascending",
    ...(groups.length > 1 && { others: true }),
  };
}

function storesOf({ html }: Page) {
  return html.scripts.filter(({ text }) => text.includes("<datastore>")).map(({ text }) => datastoreOf(text));
}
