import type { Site } from "../../lib/audit/site/site.ts";
import type { Text } from "../../lib/facts/text.ts";
import { columnTexts } from "./column-texts.ts";
import { missingFields, type ContentField } from "./content-field.ts";

/** Each leader may have a page of his own: together they must show what is asked. */
const MOST_PAGES = 20;

/** What none of a column's texts shows; null when nothing is missing or no text was read. */
export function unseenFields(itemId: string, site: Site, fields: readonly ContentField[]): Text | null {
  if (fields.length === 0) return null;
  const { columns, texts } = columnTexts(itemId, site, MOST_PAGES);
  if (texts.length === 0) return null;
  const missing = texts.map((page) => new Set(missingFields(page, fields)));
  const unseen = fields.filter((field) => missing.every((one) => one.has(field)));
  if (unseen.length === 0) return null;
  const name = columns[0]?.name ?? "";
  return {
    zh: `“${name}”栏目在，未见${unseen.map((field) => field.name.zh).join("、")}，待人工`,
    en: `The column “${name}” is there, but shows no ${unseen.map((field) => field.name.en).join(", ")}: a person must look`,
  };
}
