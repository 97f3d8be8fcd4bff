import type { FileFormat } from "../../file-format.ts";
import type { DocumentContent } from "../document-content.ts";
import { PICTURE } from "../drawn-paragraph.ts";
import { isLegible } from "../legible.ts";
import { joinedRulings } from "./joined-rulings.ts";
import { type Block, blocksHtml, pageBlocks } from "./page-blocks.ts";
import { pageTables } from "./page-tables.ts";
import { ruledGrids } from "./ruled-grid.ts";
import type { Ruling } from "./ruling.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import type { Word } from "./word.ts";

/** A page of paper: its words, and its blocks from top to bottom. */
export interface Sheet {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A page on which nobody could read a word. */
export const BARE_SHEET: Sheet = { text: "", blocks: [{ kind: "picture" }] };

/** Words and lines that stand on a page, as text and tables. */
export function sheetOf(words: readonly Word[], rulings: readonly Ruling[]): Sheet {
  if (words.length === 0) return BARE_SHEET;
  const text = words.map((word) => word.text).join("");
  return { text, blocks: pageBlocks(pageTables(ruledGrids(joinedRulings(rulings)), words)) };
}

/** A file of such pages. `pictures`: whether there are some of which anything may be told. */
export function sheetContent(
  sheets: readonly Sheet[],
  format: FileFormat,
  pictures: boolean,
): DocumentContent {
  if (!isLegible(sheets.map(({ text }) => text).join("")))
    return { outcome: "unread", why: "no-text", detail: "" };
  const html = blocksHtml(withoutRunningHeads(sheets.map(({ blocks }) => blocks)));
  return { outcome: "read", format, html: html + (pictures ? PICTURE : "") };
}
