import { finish } from "../steps/finish.ts";
import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { attributeDateSteps } from "./attribute-dates.ts";
import type { DateMention } from "../dates/date-text.ts";
import { dateLabel } from "../dates/date-label.ts";
import type { HtmlNode } from "../html/html.ts";
import type { Page } from "../page/page.ts";
import { countInside, nodeAt } from "../html/tree.ts";

/** A date that can be a row's own: it stands by itself, not in a sentence or a title. */
export interface ListDate extends DateMention {
  readonly node: HtmlNode;
  /** Nothing but trimmings stands beside it in its cell: 会议通知 2024-05-06 may end with the meeting's day. */
  readonly alone: boolean;
}

/** What may stand beside a date in its cell: brackets, a time, a label. */
const TRIMMINGS =
  /[\s[\]()（）【】〔〕〈〉<>|｜:：/·•.,，、\-—–]+|\d{1,2}:\d{2}(?::\d{2})?|发布|公开|公布|上网|时间|日期|来源/g;
const STARTS_PERIOD = /^\s*(?:至|到|~|～|—{1,2}\s*\d)/;
const ENDS_PERIOD = /(?:至|到|~|～|\d\s*—{1,2})\s*$/;
/** 2024年5月6日 星期一 is today's date in the head of a page. */
const WEEKDAY = /^[\s\u2063,，]*(?:星期|周)[一二三四五六日天]/;
const REACH = 60;

/** The page's dates that can belong to rows. Titles' own dates (（2018年12月19日证监会令第152号公布）) are not among them. */
export function listDates(page: Page): ListDate[] {
  return finish(listDateSteps(page));
}

/** `listDates` in steps, between which whoever runs it may rest. */
export function* listDateSteps(page: Page): Steps<ListDate[]> {
  const written = yield* flatSteps(page.dates, (mention) => {
    const place = placeOf(page.html.text, mention);
    const node = place === null ? null : nodeAt(page.html, mention.from);
    if (node === null || node.region === "footer" || node.template || isHeadedByYear(page, mention))
      return [];
    return [{ ...mention, node, alone: place === "alone" }];
  });
  const unwritten = yield* attributeDateSteps(page, written);
  if (unwritten.length === 0) return written;
  const named = unwritten.map((date) => ({ ...date, alone: true }));
  return [...written, ...named].sort((a, b) => a.from - b.from);
}

/** How a date stands in its cell; null where it is no row's own. */
function placeOf(text: string, { from, to, form }: DateMention): "alone" | "at-an-end" | null {
  const label = dateLabel(text, from);
  const isInPeriod =
    STARTS_PERIOD.test(text.slice(to, to + 8)) || ENDS_PERIOD.test(text.slice(Math.max(0, from - 8), from));
  if (label === "other" || isInPeriod || WEEKDAY.test(text.slice(to, to + 8))) return null;
  if (label === "publication") return "alone";
  const before = leftover(cellBefore(text, from));
  const after = leftover(cellAfter(text, to));
  if (before === "" && after === "") return "alone";
  // 2024-05-06 at one end of a text is a date put there by a template; 2024年5月6日 in a text is part of a sentence.
  return form !== "han" && (before === "" || after === "") ? "at-an-end" : null;
}

/** A year over a block of rows and the 05-06 of the nearest row are no date that stands in pieces. */
function isHeadedByYear({ html, anchors }: Page, { from, to, form }: DateMention): boolean {
  if (form !== "split") return false;
  for (let up = nodeAt(html, to - 1); up !== null && up.from > from; up = up.parent)
    if (countInside(anchors, up) > 0) return true;
  for (let up = nodeAt(html, from); up !== null && up.to < to; up = up.parent)
    if (countInside(anchors, up) > 0) return true;
  return false;
}

function leftover(cell: string): string {
  return cell === "" ? "" : cell.replace(TRIMMINGS, "");
}

function cellBefore(text: string, from: number): string {
  const end = Math.max(0, from - REACH);
  let start = from;
  while (start > end && !isEdge(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, from);
}

function cellAfter(text: string, to: number): string {
  const limit = Math.min(text.length, to + REACH);
  let end = to;
  while (end < limit && !isEdge(text.charCodeAt(end))) end += 1;
  return text.slice(to, end);
}

/** A line's end, or a seam between two elements. */
function isEdge(code: number): boolean {
  return code === 10 || code === 0x2063;
}
