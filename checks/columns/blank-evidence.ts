import type { Column } from "../../lib/audit/site/site.ts";
import type { Evidence } from "../../lib/audit/records/verdict.ts";
import type { Text } from "../../lib/facts/text.ts";

/** Reasons whose quotation is mark-up or a feed's name: nothing that an inspector finds on the page. */
const UNSEEN: ReadonlySet<string> = new Set(["empty-list", "feed-empty"]);

/** What a blank column is reported as. Each must have been read. */
export function blankMessage(columns: readonly Column[]): Text {
  const names = columns.map((column) => column.name).join("、");
  const rendered = columns.every((column) => column.pages[0]?.capture !== "static");
  return {
    zh: `${names}：栏目在，内容为 0 条${rendered ? "；渲染后再读仍为 0 条" : ""}`,
    en: `${names}: the column is there and holds 0 rows${rendered ? ", also after rendering" : ""}`,
  };
}

/** The page's own words that it is empty; where it says nothing, the name over the empty list, which all can see. */
export function blankEvidence(column: Column): Evidence {
  const page = column.pages[0];
  const said = page && !UNSEEN.has(page.stateReason.code) ? page.stateReason.quote : "";
  const quote = said || page?.title || column.name;
  return { url: page?.url ?? column.url, quote, date: null, dateSource: "none" };
}
