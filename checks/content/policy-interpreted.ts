import { descendantsOf } from "../../lib/audit/site/descendants-of.ts";
import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { matchedColumns } from "../../lib/audit/site/matched-columns.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import { addMonths, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { ListItem } from "../../lib/facts/page-facts.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import type { Text } from "../../lib/facts/text.ts";
import { addWorkingDays } from "../../lib/facts/working-days.ts";
import { z } from "../../lib/facts/zod.ts";
import { isColumnNamed } from "../columns/column-named.ts";
import { rowTitles } from "../columns/row-titles.ts";
import { calendarNote } from "../judgement/calendar-note.ts";
import { say } from "../judgement/say.ts";
import { unreadReason } from "../judgement/unread-reason.ts";

const params = z.strictObject({
  /** Columns whose rows are the documents. */
  documents: z.array(z.string()).min(1),
  /** Words of a title by which a document is one that is explained: 办法, 措施. */
  kinds: z.array(z.string()).min(1),
  /** Words that make it another paper: 解读, 废止. */
  notWith: z.array(z.string()),
  /** Documents of so many months back are asked for; the first of those days counts. */
  months: z.number().int().min(1),
  /** Working days within which the explanation follows its document. */
  workingDays: z.number().int().min(1),
});
type Params = z.infer<typeof params>;
type Document = ListItem & { readonly date: CivilDate; readonly shownAt: string };

/** Whether each new document has an explanation that names it. The rule is not verified: never a failure. */
export const policyInterpreted: Evaluator<Params> = {
  name: "policyInterpreted",
  needs: "whole-column",
  params,
  judge(site, item, options, { referenceDate }) {
    const columns = site.columns.filter((column) => isColumnNamed(column, options.documents));
    const explaining = matchedColumns(item.id, site).flatMap(({ column }) => [
      column,
      ...descendantsOf(column, site),
    ]);
    const documents = documentsIn(columns, options, referenceDate);
    const open = documents.filter((one) => !isExplained(one, explaining, site));
    const unread = [...columns, ...explaining].find(({ complete }) => !complete);
    if (columns.length === 0 || (unread && (documents.length === 0 || open.length > 0))) {
      return say("not-assessed", notRead(unread));
    }
    if (documents.length === 0) return say("not-applicable", none(options));
    if (open.length === 0) return say("pass", all(documents.length));
    return say(
      "review",
      lacking(open.length, documents.length),
      open.map((one) => findingOf(one, item.id, referenceDate)),
    );
  },
};

function documentsIn(columns: readonly Column[], options: Params, referenceDate: CivilDate): Document[] {
  const first = addMonths(referenceDate, -options.months);
  const rows = columns.flatMap(({ pages }) =>
    pages.flatMap((page) => page.items.map((row) => ({ ...row, shownAt: page.url }))),
  );
  const isDue = (row: ListItem): row is Document =>
    row.date !== null &&
    row.date >= first &&
    addWorkingDays(row.date, options.workingDays) < referenceDate &&
    options.kinds.some((word) => row.title.includes(word)) &&
    !options.notWith.some((word) => row.title.includes(word));
  return [...new Map(rows.filter(isDue).map((row) => [row.url, row])).values()];
}

/** Anywhere on the site, a title of 解读 that names the document; in the explaining columns, a text that does. */
function isExplained({ title, url }: Document, explaining: readonly Column[], site: Site): boolean {
  const name = nameOf(title);
  if (rowTitles(site).some(({ title }) => title.includes("解读") && plain(title).includes(name))) return true;
  const numbers = site.pageAt(url)?.documentNumbers.slice(0, 1) ?? [];
  return explaining.some(({ items, pages }) =>
    [
      ...items.map((row) => `${row.title}${site.pageAt(row.url)?.text ?? ""}`),
      ...pages.map(({ text }) => text),
    ].some(
      (text) => plain(text).includes(name) || numbers.some((number) => plain(text).includes(plain(number))),
    ),
  );
}

/** What others call a document: 关于印发《…办法》的通知 is the 办法. */
function nameOf(title: string): string {
  const quoted = /《([^《》]{1,200})》/.exec(title)?.[1];
  return plain(quoted ?? title)
    .replace(/^.*?关于(?:印发|公布|发布)?/, "")
    .replace(/的(?:通知|公告|决定)$/, "");
}

function plain(words: string): string {
  return words.replace(/[\s《》“”"（）()]+/g, "");
}

function findingOf(
  { title, url, date, dateSource, shownAt }: Document,
  itemId: string,
  referenceDate: CivilDate,
): Finding {
  const unknown = calendarNote(date, referenceDate);
  return {
    key: findingKey(itemId, normaliseUrl(url) ?? url),
    message: {
      zh: `“${title}”（${date}）未见点名解读它的文章${unknown.zh}`,
      en: `No explanation that names “${title}” (${date}) was seen${unknown.en}`,
    },
    evidence: [{ url: shownAt, quote: title, date, dateSource }],
  };
}

function notRead(column: Column | undefined): Text {
  if (!column) return { zh: "没有找到政策文件栏目，无从核对", en: "No column of documents was found" };
  const why =
    column.pages.length === 0
      ? unreadReason(column)
      : { zh: "列表没有读完", en: "its list was not read to the end" };
  return {
    zh: `“${column.name}”${why.zh}，文件是否有解读没有判定；不算不符合`,
    en: `“${column.name}”: ${why.en}, so explanations were not judged; this is no failure`,
  };
}

function none({ months }: Params): Text {
  return {
    zh: `近 ${months} 个月没有需要解读的文件`,
    en: `No document of the last ${months} months asks for an explanation`,
  };
}

function all(count: number): Text {
  return {
    zh: `${count} 份文件都有点名的解读`,
    en: `All ${count} documents have an explanation that names them`,
  };
}

function lacking(open: number, of: number): Text {
  return {
    zh: `${of} 份文件中 ${open} 份未见点名的解读，是否在别处解读、是否需要解读待人工`,
    en: `${open} of ${of} documents have no explanation that names them; whether one stands elsewhere or is due is for a person`,
  };
}
