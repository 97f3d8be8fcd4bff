import type { Column } from "../../lib/audit/site/site.ts";
import type { Evidence } from "../../lib/audit/records/verdict.ts";
import type { ListItem, PageFacts } from "../../lib/facts/page-facts.ts";

/** A page by its title, with the day it shows. */
export function asPage({ url, title, published: { date, source } }: PageFacts): Evidence {
  return { url, quote: title || url, date, dateSource: source };
}

/** A column by its name, which the page or the link to it shows. */
export function asColumn({ url, name }: Column): Evidence {
  return { url, quote: name || url, date: null, dateSource: "none" };
}

/** A row by its title and day, at the page it leads to. */
export function asRow({ url, title, date, dateSource }: ListItem): Evidence {
  return { url, quote: title || url, date, dateSource };
}
