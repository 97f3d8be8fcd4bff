import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { bareText, cleanText } from "../plain-text/clean-text.ts";
import type { Html, HtmlNode } from "../html/html.ts";
import type { FoundTables } from "./find-tables.ts";
import { plain } from "./plain.ts";

/** One line of a report outside its tables, or the place of something that is no text. */
export interface ReportLine {
  readonly kind: "text" | "table" | "picture" | "frame";
  /** As a reader sees it. */
  readonly text: string;
  /** As it is compared. */
  readonly plain: string;
  /** Set apart as headings are: by a tag, or bold from end to end. */
  readonly marked: Marked;
}
export type Marked = "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "bold" | "no";

/** What portals put under an article; nothing below belongs to the report. */
const FURNITURE =
  /^(?:相关词条|热门词条|相关链接|相关文章|相关阅读|相关信息|联系我们|扫一扫|分享到|责任编辑|编辑:|上一篇|下一篇|打印(?:本页)?|【?(?:打印|关闭)|关闭窗口|附件下载|版权所有|主办单位)/;
/** Furniture stands at the end; the same words inside a report (联系我们：…) cut nothing off. */
const TAIL = 12;
const TAGS: Readonly<Record<string, Marked>> = {
  h1: "h1",
  h2: "h2",
  h3: "h3",
  h4: "h4",
  h5: "h5",
  h6: "h6",
  b: "bold",
  strong: "bold",
};
/** 一 in a cell of its own, the heading in the next. */
const BARE_NUMBER = /^(?:[一二三四五六七八九十]{1,3}|\([一二三四五六七八九十]{1,3}\))[、.,:]?$/;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const PLACES: Readonly<Record<string, "picture" | "frame">> = {
  img: "picture",
  iframe: "frame",
  embed: "frame",
  object: "frame",
};

/** The lines of plain text. */
export function linesOfText(text: string): ReportLine[] {
  return withoutFurniture(text.split(/\r?\n/).map((line) => textLine(line, "no")));
}

/** The lines of an element, its tables each one line without text. `hidden`: also what is not shown. */
export function* lineSteps(
  html: Html,
  body: HtmlNode,
  { nodes: tables }: FoundTables,
  hidden: boolean,
): Steps<ReportLine[]> {
  const cuts = cutsOf(html, body, tables, hidden);
  yield;
  const marks = new MarksInOrder(html, body);
  const lines: ReportLine[] = [];
  let from = body.from;
  for (const cut of [...cuts, { from: body.to, to: body.to, kind: "end" as const }]) {
    if (cut.from < from) continue;
    for (const line of yield* split(html, from, cut.from, marks)) lines.push(line);
    if (cut.kind !== "end" && cut.kind !== "left out")
      lines.push({ kind: cut.kind, text: "", plain: "", marked: "no" });
    from = cut.to;
  }
  yield;
  return withoutFurniture(lines);
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly kind: "table" | "picture" | "frame" | "left out";
}

function cutsOf(html: Html, body: HtmlNode, tables: readonly HtmlNode[], hidden: boolean): Cut[] {
  const isTable = new Set(tables);
  const cuts = html.nodes.slice(body.index + 1, body.end).flatMap((node): Cut[] => {
    const { from, to } = node;
    if (isTable.has(node)) return [{ from, to, kind: "table" }];
    const isOutside = node.region !== "content" && node.region !== body.region;
    if (node.template || isOutside || (node.hidden && !hidden)) return [{ from, to, kind: "left out" }];
    const place = PLACES[node.tag];
    return place === undefined ? [] : [{ from, to, kind: place }];
  });
  return cuts.sort((a, b) => a.from - b.from || b.to - a.to);
}

function split(html: Html, from: number, to: number, marks: MarksInOrder): Steps<ReportLine[]> {
  let start = from;
  return flatSteps(html.text.slice(from, to).split("\n"), (raw) => {
    const line = textLine(raw, marked(html, marks, start, start + raw.length));
    start += raw.length + 1;
    return [line];
  });
}

/** The headings and bold elements of a body, for lines that are asked for from its beginning to its end. */
class MarksInOrder {
  private readonly marks: readonly HtmlNode[];
  private next = 0;
  private open: HtmlNode[] = [];

  constructor(html: Html, body: HtmlNode) {
    this.marks = html.nodes.slice(body.index + 1, body.end).filter((node) => markOf(node) !== "no");
  }

  /** Those that share a character with the line. */
  over(from: number, to: number): readonly HtmlNode[] {
    for (
      let mark = this.marks[this.next];
      mark !== undefined && mark.from < to;
      mark = this.marks[this.next]
    ) {
      this.open.push(mark);
      this.next += 1;
    }
    this.open = this.open.filter((mark) => mark.to > from);
    return this.open;
  }
}

/** Whether one heading element covers the line, or bold ones all its characters. */
function marked(html: Html, marks: MarksInOrder, from: number, to: number): Marked {
  let bold = "";
  let end = from;
  for (const node of marks.over(from, to)) {
    const mark = markOf(node);
    if (mark !== "bold") return mark;
    bold += html.text.slice(Math.max(node.from, end), Math.min(node.to, to));
    end = Math.max(end, Math.min(node.to, to));
  }
  const length = bareText(html.text.slice(from, to)).length;
  return length > 1 && bareText(bold).length >= length ? "bold" : "no";
}

function markOf({ tag, attributes }: HtmlNode): Marked {
  return TAGS[tag] ?? (BOLD_STYLE.test(attributes["style"] ?? "") ? "bold" : "no");
}

function textLine(raw: string, marked: Marked): ReportLine {
  return { kind: "text", text: cleanText(raw), plain: plain(raw), marked };
}

function withoutFurniture(lines: readonly ReportLine[]): ReportLine[] {
  const filled = lines.filter(({ kind, plain: text }) => kind !== "text" || text !== "");
  const cut = filled.findIndex(({ plain: text }, at) => at >= filled.length - TAIL && FURNITURE.test(text));
  return joinNumbers(cut < 0 ? filled : filled.slice(0, cut));
}

function joinNumbers(lines: readonly ReportLine[]): ReportLine[] {
  return lines.flatMap((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (before !== undefined && isBareNumber(before) && line.kind === "text") return [];
    if (!isBareNumber(line) || after?.kind !== "text") return [line];
    const comma = /[一二三四五六七八九十]$/.test(line.plain) ? "、" : "";
    return [{ ...after, text: line.text + comma + after.text, plain: line.plain + comma + after.plain }];
  });
}

function isBareNumber({ kind, plain: text }: ReportLine): boolean {
  return kind === "text" && BARE_NUMBER.test(text);
}
