import { ANNUAL_NOTES } from "./notes/annual.ts";
import { COLUMN_NOTES } from "./notes/columns.ts";
import { note, type Notes } from "./notes/note.ts";
import { SITE_NOTES } from "./notes/site.ts";
import { TEXT_NOTES } from "./notes/texts.ts";

/** Holds for every evaluator that has no note of its own. */
export const EVERY_EVALUATOR = note(
  "每条问题附网页地址、原话、日期及其来源",
  "each finding with its page, the page's own words, and the date with its source",
  "没有读到的网页不算不符合；内容是否准确、充分由人判断",
  "a page that was not read is no failure; whether content is right and sufficient is for a person",
);

/** What the evaluators show, and what they do not claim. */
export const EVALUATOR_NOTES: Notes = { ...COLUMN_NOTES, ...SITE_NOTES, ...TEXT_NOTES, ...ANNUAL_NOTES };
