import type { Page } from "../../facts/page/page.ts";
import type { Pager } from "../../facts/page-facts.ts";
import { numberedFile } from "./numbered-file.ts";
import { scriptNumber, scriptWith } from "./script-value.ts";

const TOTAL = ["countPage", "pageCount", "countpage", "totalPage"];
const CURRENT = ["currentPage", "currPage", "currentpage"];
const SIGN = /\b(?:countPage|countpage)\s*=/;

/**
 * A TRS pager without a call: `var currentPage = 0; var countPage = 56//共多少页` and lines that write the links.
 * The counter starts at 0, and page 2 is `index_1` (北京, 吉林, 生态环境部).
 */
export function variablePager(page: Page): Pager | null {
  const script = scriptWith(page, SIGN);
  if (script === null) return null;
  const total = first(TOTAL, script);
  const counter = first(CURRENT, script);
  if (total === null || counter === null || counter >= total) return null;
  const current = counter + 1;
  const next = current < total ? numberedFile(page.url, current, script) : null;
  return { current, total, next, order: "ascending" };
}

function first(names: readonly string[], script: string): number | null {
  for (const name of names) {
    const number = scriptNumber(script, name);
    if (number !== null) return number;
  }
  return null;
}
