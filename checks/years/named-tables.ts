import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import type { FileReading } from "../../lib/facts/documents/file-reading.ts";
import { mayHoldMore } from "../../lib/facts/may-hold-more.ts";
import { MOST_OF_TEXT } from "../../lib/facts/plain-text/most-of-text.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import { text as bilingual, type Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { columnTexts } from "../content/column-texts.ts";
import { judgeUnreadTexts } from "../content/judge-unread-texts.ts";
import { isReportTitle, yearsIn } from "./report-years.ts";
import { lookAt } from "../judgement/look-at.ts";
import { asPage } from "../judgement/evidence-of.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** What carries the tables, in both languages: 部门预算. */
  paper: bilingual,
  tables: z.array(z.strictObject({ name: z.string(), pattern: z.string() })).min(1),
  titles: z.strictObject({
    subjects: z.array(z.string()).min(1),
    forms: z.array(z.string()).min(1),
    notWith: z.array(z.string()),
  }),
  /** The first year of which the tables are asked. */
  firstYear: z.number().int(),
  mostYears: z.number().int().min(1),
});
type Params = z.infer<typeof params>;

interface Looked {
  readonly page: PageFacts;
  readonly missing: readonly string[];
  /** Files, pictures or pages that were not read may hold what is missing. */
  readonly unread: boolean;
}

/** Whether the tables that the law wants stand in each year's paper, by their names. */
export const namedTables: Evaluator<Params> = {
  name: "namedTables",
  needs: "whole-column",
  params,
  judge(site, item, options) {
    const { paper, tables, mostYears } = options;
    // A column may hold both budgets and accounts, so twice as many rows are opened.
    const found = columnTexts(item.id, site, 2 * mostYears + 2);
    const papers = found.texts.filter((page) => isPaper(page, options)).slice(0, mostYears);
    if (papers.length === 0) return judgeUnreadTexts(found, paper, item.id);
    const looked = papers.map((page) => look(page, options));
    const lacking = looked.filter(({ missing, unread }) => missing.length > 0 && !unread);
    if (lacking.length > 0) {
      const findings = lacking.map((one) => findingOf(one, item.id, tables.length));
      return say("fail", join(findings), findings);
    }
    const files = looked.filter(({ missing }) => missing.length > 0);
    if (files.length > 0) {
      const reason = inFiles(files, tables.length);
      return say(
        "review",
        reason,
        lookAt(
          item.id,
          reason,
          files.map(({ page }) => asPage(page)),
        ),
      );
    }
    return say("pass", {
      zh: `${paper.zh} ${papers.length} 份，规定的 ${tables.length} 张表都见到名称`,
      en: `The names of all ${tables.length} tables stand in the ${papers.length} ${paper.en} read`,
    });
  },
};

function isPaper({ title, text, kind }: PageFacts, { titles, firstYear }: Params): boolean {
  const years = yearsIn(title);
  const asked = years.length === 0 || years.some((year) => year >= firstYear);
  return asked && (text !== "" || kind === "document") && isReportTitle(title, titles);
}

function look(page: PageFacts, { tables }: Params): Looked {
  const words = wordsOf(page).replace(/[\s“”"]+/g, "");
  const missing = tables.filter(({ pattern }) => !new RegExp(pattern).test(words)).map(({ name }) => name);
  // A page that names no table at all only announces the paper: it stands somewhere else.
  return { page, missing, unread: missing.length === tables.length || holdsUnread(page) };
}

/** The page's text, and the names and texts of its files. */
function wordsOf({ text, file, attachments }: PageFacts): string {
  const own = file?.outcome === "read" ? file.text : text;
  return [own, ...attachments.flatMap(({ name, reading }) => [name, textOf(reading)])].join("\n");
}

function textOf(reading: FileReading | undefined): string {
  return reading?.outcome === "read" ? reading.text : "";
}

/** A table in a file nobody opened, or in one that may draw its name, may be the one that seems to be missing. */
function holdsUnread({ kind, pictures, file, attachments, pager, text }: PageFacts): boolean {
  const readings = kind === "document" ? [file] : attachments.map(({ reading }) => reading);
  return (
    pictures > 0 ||
    pager !== null ||
    text.length >= MOST_OF_TEXT ||
    readings.some((one) => one?.outcome !== "read" || one.partial || mayHoldMore(one.format))
  );
}

function findingOf({ page, missing }: Looked, itemId: string, all: number): Finding {
  const message = {
    zh: `“${page.title}”应有 ${all} 张表，见到 ${all - missing.length} 张，缺${missing.join("、")}`,
    en: `“${page.title}” shows ${all - missing.length} of ${all} tables; missing: ${missing.join(", ")}`,
  };
  return {
    key: findingKey(itemId, normaliseUrl(page.url) ?? page.url),
    message,
    evidence: [
      { url: page.url, quote: page.title, date: page.published.date, dateSource: page.published.source },
    ],
  };
}

function inFiles(files: readonly Looked[], all: number): Text {
  const names = files.map(({ page }) => `“${page.title}”`).join("、");
  return {
    zh: `${names}的正文未见全部 ${all} 张表，可能在没有读到的附件、图片或网页里，由人打开核对`,
    en: `The text of ${names} does not name all ${all} tables; they may be in files, pictures or pages that were not read: a person must look`,
  };
}

function join(findings: readonly Finding[]): Text {
  return {
    zh: findings.map(({ message }) => message.zh).join("；"),
    en: findings.map(({ message }) => message.en).join("; "),
  };
}
