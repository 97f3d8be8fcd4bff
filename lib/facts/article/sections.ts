import { finish } from "../steps/finish.ts";
import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { bareLength, cleanText } from "../plain-text/clean-text.ts";
import type { HtmlNode } from "../html/html.ts";
import { LineTags } from "./line-tags.ts";
import type { Page } from "../page/page.ts";
import type { PageFacts } from "../page-facts.ts";

type Section = PageFacts["sections"][number];
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
interface Mark {
  readonly level: number;
  readonly heading: string;
  /** Characters of the line that are text under a heading, not heading. */
  readonly rest: number;
}

/** 一、 is the first level of a Chinese document, （一） the second; a heading ends with its line, a full stop or a gap. */
const NUMBERED: readonly (readonly [number, RegExp])[] = [
  [1, /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*[^。：:；;，,！!\s]{1,40}(?=[。：:\s]|$)/],
  [2, /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[^。：:；;，,！!\s]{1,40}(?=[。：:\s].|$)/],
];
const NUMBER_FIRST = /^[（(]?\s*[一二三四五六七八九十]/;
const MAX_HEADING = 60;

/**
 * The headings of an article in order, each with the characters of text under it: that of its sub-headings included,
 * the headings themselves and white space not. Empty when the page names no article body.
 */
export function sectionsOf(page: Page): Section[] {
  return finish(sectionSteps(page));
}

/** `sectionsOf` in steps, between which whoever runs it may rest. */
export function* sectionSteps(page: Page): Steps<Section[]> {
  const body = page.body;
  if (body === null) return [];
  const tags = new LineTags(page.html, body);
  yield;
  const lines = yield* linesOf(page, body);
  const marks = yield* flatSteps(lines, (line) => [markOf(tags, line)]);
  yield;
  return measured(marks);
}

/** Gives each heading the text of the lines down to the next heading of its own level or above. */
function measured(marks: readonly Mark[]): Section[] {
  const sections: Section[] = [];
  const open: { readonly section: Section; readonly start: number }[] = [];
  let read = 0;
  const closeDownTo = (level: number) => {
    for (let last = open.at(-1); last !== undefined && last.section.level >= level; last = open.at(-1)) {
      last.section.length = read - last.start;
      open.pop();
    }
  };
  for (const { level, heading, rest } of marks) {
    if (heading !== "") {
      closeDownTo(level);
      const section = { level, heading, length: 0 };
      sections.push(section);
      open.push({ section, start: read });
    }
    read += rest;
  }
  closeDownTo(0);
  return sections;
}

function linesOf(page: Page, body: HtmlNode): Steps<Line[]> {
  let end = body.from - 1;
  return flatSteps(page.html.text.slice(body.from, body.to).split("\n"), (raw) => {
    const text = cleanText(raw);
    const from = end + 1;
    end = from + raw.length;
    return text === "" ? [] : [{ text, from, to: end }];
  });
}

function markOf(tags: LineTags, line: Line): Mark {
  const plain = { level: 0, heading: "", rest: bareLength(line.text) };
  if (tags.isInTable(line.from)) return plain;
  const numbered = numberedHeading(line.text);
  if (numbered !== null) return numbered;
  const level = line.text.length > MAX_HEADING ? 0 : tags.levelOf(line);
  return level === 0 ? plain : { level, heading: line.text, rest: 0 };
}

function numberedHeading(text: string): Mark | null {
  if (!NUMBER_FIRST.test(text)) return null;
  for (const [level, pattern] of NUMBERED) {
    const match = pattern.exec(text)?.[0];
    if (match === undefined) continue;
    const rest = bareLength(text) - bareLength(match);
    return { level, heading: match.trim(), rest: rest <= 1 ? 0 : rest };
  }
  return null;
}
