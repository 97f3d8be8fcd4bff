import { mayHoldMore } from "../may-hold-more.ts";
import { finish } from "../steps/finish.ts";
import type { Steps } from "../steps/steps.ts";
import type { Html, HtmlNode } from "../html/html.ts";
import type { AnnualReport } from "./annual-report.ts";
import { announcedParts } from "./announced-parts.ts";
import { citationSteps } from "./citations-of.ts";
import { editionOf } from "./edition-of.ts";
import type { FoundTables } from "./find-tables.ts";
import { tableSteps } from "./find-tables.ts";
import { noRequests } from "./no-requests.ts";
import type { PartsRead } from "./parts-of.ts";
import { partsMentioned } from "./part-id.ts";
import { partSteps } from "./parts-of.ts";
import { figureSteps } from "./prose-figures.ts";
import type { ReportLine } from "./report-line.ts";
import { lineSteps, linesOfText } from "./report-line.ts";
import type { ReportTitle } from "./report-title.ts";
import { reportTitle } from "./report-title.ts";
import { sentenceSteps } from "./sentences.ts";
import { signatureOf } from "./signature.ts";
import { sumSteps } from "./stated-sums.ts";
import { subTopicsOf } from "./sub-topic.ts";
import { sureTables } from "./sure-tables.ts";

/** What may be an annual report: its title, its address, and its text or the element that holds it. */
export interface ReportInput {
  readonly title: string;
  readonly url: string;
  /** A page unless said otherwise. */
  readonly from?: AnnualReport["from"];
  readonly body: string | { readonly html: Html; readonly node: HtmlNode };
}

const NO_TABLES: FoundTables = { tables: { two: null, three: null, four: null }, nodes: [], others: 0 };
/** A title inside the page stands near the top. */
const HEAD_LINES = 10;
/** A page without parts that names so many reports lists them. */
const LISTED = 3;
/** Shorter paragraphs are alike in every report. */
const PARAGRAPH = 40;
/** What is kept for the comparison: enough to tell a copy. */
const MOST_PARAGRAPHS = 60;
const MOST_OF_PARAGRAPH = 800;

/**
 * Reads one annual report. Null where the page is none: another paper by its title (网站工作年度报表,
 * 法治政府建设年度报告), a list of reports, or a title without a year over a text that names none. Never throws.
 */
export function readAnnualReport(input: ReportInput): AnnualReport | null {
  return finish(reportSteps(input));
}

/** `readAnnualReport` in steps, between which whoever runs it may rest. */
export function* reportSteps({ title, url, from = "page", body }: ReportInput): Steps<AnnualReport | null> {
  const named = reportTitle(title);
  if (named === null) return null;
  const tables = typeof body === "string" ? NO_TABLES : yield* tableSteps(body.html, body.node);
  const { lines, parts } = yield* readLines(body, tables);
  if (
    parts.parts.length === 0 &&
    lines.filter(({ plain }) => (reportTitle(plain)?.year ?? null) !== null).length >= LISTED
  )
    return null;
  const own = named.year === null ? titleInside(lines, parts, tables) : named;
  return own === null || own.year === null
    ? null
    : yield* compose({
        title,
        url,
        from,
        year: own.year,
        bureau: named.bureau || own.bureau,
        tables,
        lines,
        parts,
      });
}

interface Lines {
  readonly lines: readonly ReportLine[];
  readonly parts: PartsRead;
}

/** What is shown; where that leaves parts missing or empty, also what is hidden: 文字版 behind 全真版, folded parts. */
function* readLines(body: ReportInput["body"], tables: FoundTables): Steps<Lines> {
  const read = function* (hidden: boolean): Steps<Lines> {
    const lines =
      typeof body === "string" ? linesOfText(body) : yield* lineSteps(body.html, body.node, tables, hidden);
    yield;
    return { lines, parts: yield* partSteps(lines) };
  };
  const shown = yield* read(false);
  if (typeof body === "string" || !hidesAnything(body)) return shown;
  const all = yield* read(true);
  return filledParts(all.parts) > filledParts(shown.parts) ? all : shown;
}

function hidesAnything({ html, node }: Exclude<ReportInput["body"], string>): boolean {
  for (let index = node.index + 1; index < node.end; index++) if (html.nodes[index]?.hidden) return true;
  return false;
}

function filledParts({ parts }: PartsRead): number {
  return parts.filter(({ part: { length, tables, pictures } }) => length + tables + pictures > 0).length;
}

/** A column page that is itself a report names its year in the text only. */
function titleInside(
  lines: readonly ReportLine[],
  { parts }: PartsRead,
  { tables }: FoundTables,
): ReportTitle | null {
  if (parts.length === 0 && tables.three === null) return null;
  const titles = lines
    .slice(0, HEAD_LINES)
    .map(({ plain }) => (plain.length <= 60 ? reportTitle(plain) : null));
  return titles.find((title) => title !== null && title.year !== null) ?? null;
}

interface Composed extends Lines {
  readonly title: string;
  readonly url: string;
  readonly from: AnnualReport["from"];
  readonly year: number;
  readonly bureau: string;
  readonly tables: FoundTables;
}

function* compose({
  title,
  url,
  from,
  year,
  bureau,
  tables: found,
  lines,
  parts,
}: Composed): Steps<AnnualReport> {
  yield;
  const tables = mayHoldMore(from) ? sureTables(found, editionOf(year)) : found;
  const sentences = yield* sentenceSteps(lines);
  const signature = signatureOf(lines);
  const overview = parts.parts.find(({ part }) => part.covers.includes("overview"));
  const topics = (overview?.lines ?? []).map(({ plain }) => plain).join("");
  const figures = yield* figureSteps(sentences);
  yield;
  const sums = yield* sumSteps(sentences);
  yield;
  const citations = yield* citationSteps(sentences);
  yield;
  return {
    year,
    title,
    bureau: bureau || (signature?.bureau ?? ""),
    url,
    from,
    edition: editionOf(year),
    length: lines.reduce((sum, { plain }) => sum + plain.length, 0),
    parts: parts.parts.map(({ part }) => part),
    alsoNamed: [...parts.alsoNamed],
    mentioned: partsMentioned(parts.parts.flatMap((part) => part.lines.map(({ plain }) => plain)).join("\n")),
    announced: announcedParts(yield* sentenceSteps(parts.preface)),
    signature,
    subTopics: subTopicsOf(topics),
    tables: tables.tables,
    beside: { tables: tables.others, pictures: countOf(lines, "picture"), frames: countOf(lines, "frame") },
    figures,
    noRequests: noRequests(sentences),
    sums,
    citations,
    paragraphs: paragraphsOf(parts),
  };
}

function countOf(lines: readonly ReportLine[], kind: ReportLine["kind"]): number {
  return lines.filter((line) => line.kind === kind).length;
}

function paragraphsOf({ parts }: PartsRead): AnnualReport["paragraphs"] {
  return parts
    .flatMap(({ part, lines }) =>
      lines
        .filter(({ plain }) => plain.length >= PARAGRAPH)
        .map(({ text }) => ({ part: part.covers[0] ?? null, text: text.slice(0, MOST_OF_PARAGRAPH) })),
    )
    .slice(0, MOST_PARAGRAPHS);
}
