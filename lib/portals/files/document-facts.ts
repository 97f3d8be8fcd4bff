import { reportOnPage } from "../../facts/annual/report-on-page.ts";
import { reportTitle } from "../../facts/annual/report-title.ts";
import { cleanText } from "../../facts/plain-text/clean-text.ts";
import { textOf } from "../../facts/html/text-of.ts";
import type { DocumentContent } from "../../facts/documents/document-content.ts";
import type { FileFormat } from "../../facts/file-format.ts";
import type { FileReading } from "../../facts/documents/file-reading.ts";
import { documentNumbers } from "../../facts/article/document-numbers.ts";
import { hideNumbers } from "../../facts/privacy/hide-numbers.ts";
import { openPage, type Page } from "../../facts/page/page.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { personalDataOf } from "../../facts/privacy/personal-data.ts";
import { sectionsOf } from "../../facts/article/sections.ts";

/** Characters kept of a file: a budget with all its tables. */
const MOST = 100_000;
/** Of them so many stand for the page's own text, as of every other page. */
const MOST_OF_TEXT = 20_000;
/** A title is not longer, and stands in the first lines. */
const LONGEST_TITLE = 80;
const HEAD_LINES = 6;

/** The facts of an address that is a file, once it was opened; `announced` is the title of the page that offers it. */
export function documentFacts(served: PageFacts, content: DocumentContent, announced = ""): PageFacts {
  if (content.outcome === "unread") return { ...served, file: content };
  const page = openPage(`<div id="zoom">${content.html}</div>`, served.finalUrl);
  const { found, hide } = personalDataOf(page, true);
  const reading = readingOf(page, content.format, hide);
  const title = titleOf(page, reading.text, announced);
  return hideNumbers(
    {
      ...served,
      title,
      documentNumbers: documentNumbers(page.html.text),
      sections: sectionsOf(page),
      text: reading.text.slice(0, MOST_OF_TEXT),
      pictures: picturesIn(page),
      personalData: [...found],
      file: reading,
      annualReport: reportOnPage(page, title, hide, content.format),
    },
    hide,
  );
}

function readingOf(
  page: Page,
  format: FileFormat,
  hide: (text: string) => string,
): Extract<FileReading, { outcome: "read" }> {
  const lines = page.html.text.split("\n").map(cleanText);
  const text = hide(lines.filter((line) => line !== "").join("\n"));
  return {
    outcome: "read",
    format,
    text: text.slice(0, MOST),
    partial: picturesIn(page) > 0 || text.length > MOST,
  };
}

/** A report's title wherever it stands at the head, else the announced one; else the heading, else the first line. */
function titleOf({ html }: Page, text: string, announced: string): string {
  const heading = html.kinds.elements("h1")[0];
  const lines = text.split("\n").slice(0, HEAD_LINES);
  const candidates = [heading === undefined ? "" : textOf(html, heading), ...lines].filter(
    (line) => line !== "" && line.length <= LONGEST_TITLE,
  );
  const isReport = (line: string): boolean => (reportTitle(line)?.year ?? null) !== null;
  return [...candidates, announced].find(isReport) ?? candidates[0] ?? announced;
}

function picturesIn({ html }: Page): number {
  return html.kinds.elements("img").length;
}
