import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import { datastoreOf } from "./datastore.ts";
import type { Feed } from "./feed.ts";
import { fragmentRows } from "./fragment-rows.ts";
import { pageNumber } from "./page-number.ts";

/** A group of rows after those that stand in the page: XML with the same records. */
export const hanwebFeed: Feed = {
  name: "hanweb",
  isAt: ({ pathname }) => /\/(?:more(?:column)?)?dataproxy\.jsp$/i.test(pathname),
  read: ({ url, text, base }) => {
    if (!/<datastore>|<recordset\s*\/?>/.test(text)) return null;
    const { records, nextGroup } = datastoreOf(text);
    const items = records.length === 0 ? [] : fragmentRows(records.join("\n"), base);
    if (records.length > 0 && items.length === 0) return null;
    const next = nextGroup === null ? null : absoluteUrl(nextGroup, url.href);
    // The first group stands in the page itself: whatever its number here, this is a later one.
    return {
      items,
      current: Math.max(2, pageNumber(url) ?? 2),
      total: null,
      next: next === url.href ? null : next,
    };
  },
};
