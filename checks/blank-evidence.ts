import type { Column } from "../lib/audit/site.ts";
import type { Evidence } from "../lib/audit/verdict.ts";
import type { Text } from "../lib/facts/text.ts";

/** What a blank column is reported as. Each must have been read. */
export function blankMessage(columns: readonly Column[]): Text {
  const names = columns.map((column) => column.name).join("、");
  const rendered = columns.every((column) => column.pages[0]?.capture !== "static");
  return {
    zh: `${names}：栏目在，内容为 0 条${rendered ? "；渲染后再读仍为 0 条" : ""}`,
    en: `${names}: the column is there and holds 0 rows${rendered ? ", also after rendering" : ""}`,
  };
}

/** The page's own words that it is empty; where it says nothing, the name over the empty list. */
export function blankEvidence(column: Column): Evidence {
  const page = column.pages[0];
  const quote = page?.stateReason.quote || page?.title || column.name;
  return { url: page?.url ?? column.url, quote, date: null, dateSource: "none" };
}
