import { anchorsOf } from "../facts/links.ts";
import { openPage } from "../facts/page.ts";
import type { Page } from "../facts/page.ts";
import type { ListItem } from "../facts/page-facts.ts";
import { listItems } from "../facts/list-rows.ts";
import type { Portal } from "./portal.ts";

const RECORD = /<record>\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*<\/record>/g;

/** 大汉 jcms: the rows stand in CDATA inside a script, where a parser sees no list. */
export const hanweb: Portal = {
  name: "hanweb",
  recognise: ({ html }) => html.scripts.some(({ text }) => text.includes("<datastore>")),
  rows: (page) => rowsOf(page),
  dynamic: () => ({ code: "hanweb-datastore", quote: "<datastore>" }),
};

function rowsOf(page: Page): ListItem[] | null {
  const records = page.html.scripts.flatMap(({ text }) =>
    [...text.matchAll(RECORD)].map((match) => match[1] ?? ""),
  );
  if (records.length === 0) return null;
  const list = openPage(`<ul class="list">${records.join("\n")}</ul>`, page.base);
  return anchorsOf(list.html, page.base).length === 0 ? null : listItems(list, null);
}
