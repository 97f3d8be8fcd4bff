import { articleBody } from "./article-body.ts";
import { bareText, cleanText } from "./clean-text.ts";
import type { HtmlNode } from "./html.ts";
import type { Page } from "./page.ts";
import type { PageFacts } from "./page-facts.ts";
import { childrenOf, nodeAt, upperBound } from "./tree.ts";

type Section = PageFacts["sections"][number];
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
interface Mark {
  readonly level: number;
  readonly heading: string;
  /** Characters of the line that are text, not heading. */
  readonly rest: number;
}

/** 一、 is the first level of a Chinese document, （一） the second; a heading ends with its line, a full stop or a gap. */
const NUMBERED: readonly (readonly [number, RegExp])[] = [
  [1, /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*[^。：:；;，,！!\s]{1,40}(?=[。：:\s]|$)/],
  [2, /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[^。：:；;，,！!\s]{1,40}(?=[。：:\s].|$)/],
];
const TAGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4 };
const BOLD = new Set(["b", "strong"]);
const MAX_HEADING = 60;

/**
 * The headings of an article in order, each with the characters of text under it: that of its sub-headings included,
 * the headings themselves and white space not. Empty when the page names no article body.
 */
export function sectionsOf(page: Page): Section[] {
  const body = articleBody(page);
  if (body === null) return [];
  const marks = linesOf(page, body).map((line) => ({
    ...markOf(page, body, line),
    size: bareText(line.text).length,
  }));
  return marks.flatMap(({ level, heading, rest }, index) => {
    if (heading === "") return [];
    const after = marks.slice(index + 1);
    const end = after.findIndex((next) => next.heading !== "" && next.level <= level);
    const under = end < 0 ? after : after.slice(0, end);
    return [
      {
        level,
        heading,
        length: under.reduce((sum, line) => sum + (line.heading === "" ? line.size : line.rest), rest),
      },
    ];
  });
}

function linesOf(page: Page, body: HtmlNode): Line[] {
  const lines: Line[] = [];
  let from = body.from;
  for (const raw of page.html.text.slice(body.from, body.to).split("\n")) {
    const text = cleanText(raw);
    if (text !== "") lines.push({ text, from, to: from + raw.length });
    from += raw.length + 1;
  }
  return lines;
}

function markOf(page: Page, body: HtmlNode, line: Line): Mark {
  if (isInTable(page, line)) return { level: 0, heading: "", rest: 0 };
  const numbered = numberedHeading(line.text);
  if (numbered !== null) return numbered;
  const level = line.text.length > MAX_HEADING ? 0 : tagLevel(page, body, line);
  return { level, heading: level === 0 ? "" : line.text, rest: 0 };
}

function numberedHeading(text: string): Mark | null {
  for (const [level, pattern] of NUMBERED) {
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const rest = bareText(text).length - bareText(match).length;
    return { level, heading: match.trim(), rest: rest <= 1 ? 0 : rest };
  }
  return null;
}

/** A cell beside other cells: 一、本年新收 in a table is a row's name. A layout table has one cell a row. */
function isInTable(page: Page, line: Line): boolean {
  for (let node = nodeAt(page.html, line.from); node !== null; node = node.parent) {
    if (node.tag === "tr") return childrenOf(page.html, node).length > 1;
  }
  return false;
}

/** The level a tag gives to a whole line: h1–h4, or 1 for a paragraph that is bold from end to end. */
function tagLevel(page: Page, body: HtmlNode, line: Line): number {
  let bold = 0;
  for (const node of nodesOf(page, body, line)) {
    const level = TAGS[node.tag];
    if (level !== undefined && node.from <= line.from && node.to >= line.to) return level;
    if (BOLD.has(node.tag) && !isInBold(node))
      bold += bareText(
        page.html.text.slice(Math.max(node.from, line.from), Math.min(node.to, line.to)),
      ).length;
  }
  return bold > 1 && bold >= bareText(line.text).length ? 1 : 0;
}

/** The elements that begin in the line, and those it stands in. */
function nodesOf({ html }: Page, body: HtmlNode, line: Line): HtmlNode[] {
  const around: HtmlNode[] = [];
  for (let node = nodeAt(html, line.from); node !== null && node.index >= body.index; node = node.parent)
    around.push(node);
  const first = upperBound(html.nodes, ({ from }) => from <= line.from);
  const end = upperBound(html.nodes, ({ from }) => from < line.to);
  return [...around, ...html.nodes.slice(first, end)];
}

function isInBold(node: HtmlNode): boolean {
  for (let up = node.parent; up !== null; up = up.parent) if (BOLD.has(up.tag)) return true;
  return false;
}
