import type { TextLine } from "./text-lines.ts";

export interface Paragraph {
  readonly text: string;
  readonly height: number;
  readonly y: number;
  /** Whether its last line reaches the right edge, so that it may go on overleaf. */
  readonly isOpen: boolean;
  /** Whether its first line is set in, or numbered, or stands apart. */
  readonly begins: boolean;
}

/** 一、 （一） 1. 第一部分: what is numbered begins. */
export const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]{1,3}[部章条])/;
const PAGE_NUMBER = /^(?:[-—–－·.\s]*\d{1,3}[-—–－·.\s]*|第\s*\d{1,3}\s*页.{0,12})$/;
/** In characters: set in by more than this begins a paragraph, ending so far from the edge ends one. */
const INDENT = 1.2;
const SHORT = 1.6;
/** In heights of a line. */
const APART = 2.4;
const OTHER_SIZE = 1.15;

/** Lines as paragraphs; page numbers are left out. */
export function paragraphs(lines: readonly TextLine[]): Paragraph[] {
  const shown = lines.filter(({ text }) => text !== "" && !PAGE_NUMBER.test(text));
  const left = Math.min(...shown.map(({ x }) => x));
  const right = Math.max(...shown.map((line) => line.right));
  const made: Paragraph[] = [];
  shown.forEach((line, index) => {
    const before = shown[index - 1];
    const last = made.at(-1);
    const isOpen = line.right >= right - SHORT * line.height;
    const begins = line.x > left + INDENT * line.height || NUMBERED.test(line.text);
    if (before !== undefined && last?.isOpen === true && !begins && !isApart(line, before))
      made[made.length - 1] = { ...last, text: last.text + line.text, isOpen };
    else made.push({ text: line.text, height: line.height, y: line.y, isOpen, begins });
  });
  return made;
}

function isApart(line: TextLine, before: TextLine): boolean {
  const sizes = [line.height, before.height];
  return line.y - before.y > APART * line.height || Math.max(...sizes) > OTHER_SIZE * Math.min(...sizes);
}
