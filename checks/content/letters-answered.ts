import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { matchedColumns } from "../../lib/audit/site/matched-columns.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import { addMonths, daysBetween, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { ListItem } from "../../lib/facts/page-facts.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import { z } from "../../lib/facts/zod.ts";
import { lookAt } from "../judgement/look-at.ts";
import { asColumn, asRow } from "../judgement/evidence-of.ts";
import { say } from "../judgement/say.ts";
import { unreadReason } from "../judgement/unread-reason.ts";

const params = z.strictObject({
  /** Letters of so many months back are looked at; those younger than `grace` months may still wait. */
  months: z.number().int().min(1),
  grace: z.number().int().min(1),
  /** Words by which a letter's page shows its answer. */
  answered: z.array(z.string()).min(1),
  /** Words by which it says that there is none yet. */
  waiting: z.array(z.string()).min(1),
});
type Params = z.infer<typeof params>;
type Letter = ListItem & { readonly date: CivilDate };
type State = "answered" | "waiting" | "unclear" | "unread";

/** Whether letters that the public can see were answered in time (国办秘函〔2019〕19号: 3 months, within 1 year). */
export const lettersAnswered: Evaluator<Params> = {
  name: "lettersAnswered",
  needs: "whole-column",
  params,
  judge(site, item, options, { referenceDate }) {
    const columns = matchedColumns(item.id, site).map(({ column }) => column);
    const shown = columns.filter(({ items }) => items.length > 0);
    if (shown.length === 0) return noLetters(columns, item.id);
    const letters = shown.flatMap(({ items }) => items).filter((row) => isDue(row, options, referenceDate));
    const states = new Map(letters.map((row) => [row, stateOf(row, site, options)]));
    const of = (wanted: State): Letter[] => letters.filter((row) => states.get(row) === wanted);
    const waiting = of("waiting");
    if (waiting.length > 0) {
      return say(
        "fail",
        {
          zh: `${waiting.length} 封来信超过 ${options.grace} 个月，网页注明尚未回复`,
          en: `${waiting.length} letters are older than ${options.grace} months and say that no answer was given`,
        },
        waiting.map((row) => findingOf(row, item.id, referenceDate)),
      );
    }
    const open = [...of("unclear"), ...of("unread")];
    if (open.length > 0) {
      const reason = {
        zh: `${open.length} 封来信超过 ${options.grace} 个月，没有认出回复内容，待人工：${open.map(({ title }) => `“${title}”`).join("、")}`,
        en: `${open.length} letters are older than ${options.grace} months and no answer was recognised: a person must look`,
      };
      return say("review", reason, lookAt(item.id, reason, open.map(asRow)));
    }
    if (shown.every(({ items }) => items.every(({ date }) => date === null))) return undated(shown, item.id);
    return say("pass", {
      zh: `近 ${options.months} 个月满 ${options.grace} 个月的来信 ${letters.length} 封，均见到回复`,
      en: `All ${letters.length} letters of the last ${options.months} months that were due show an answer`,
    });
  },
};

function isDue(row: ListItem, { months, grace }: Params, referenceDate: CivilDate): row is Letter {
  const { date } = row;
  return (
    date !== null && date >= addMonths(referenceDate, -months) && date < addMonths(referenceDate, -grace)
  );
}

/**
 * Only a field of its own says that a letter waits (状态：未回复, 【办理中】): in its running text the writer may complain
 * that an earlier letter was 未回复. A page that shows an answer beside such a field is for a person.
 */
function stateOf(row: Letter, site: Site, { answered, waiting }: Params): State {
  const page = site.pageAt(row.url);
  const wasRead = page?.state === "ok";
  const lines = wasRead ? page.text.split("\n").map((line) => line.replace(/\s+/g, "")) : [];
  const fields = [...lines.map(valueOf), ...marksIn(row.title)];
  const waits = fields.some((field) => waiting.includes(field));
  const told = lines.filter((line) => valueOf(line) !== "" && !waiting.includes(valueOf(line)));
  const text = waiting.reduce((left, word) => left.replaceAll(word, ""), told.join("\n"));
  const shows = answered.some((word) => text.includes(word));
  if (waits) return shows ? "unclear" : "waiting";
  if (!wasRead) return "unread";
  return shows ? "answered" : "unclear";
}

/** What a line says behind its label; a line without one says itself. */
function valueOf(line: string): string {
  return line.replace(/^[^:：]{1,8}[:：]/, "").replace(/[。！]$/, "");
}

/** What stands in brackets in a title, where portals put a state and writers do not. */
function marksIn(title: string): string[] {
  return [...title.matchAll(/[【[（(]([^】\])）]{1,8})[】\])）]/g)].flatMap(([, mark]) => mark ?? []);
}

function findingOf({ title, url, date, dateSource }: Letter, itemId: string, referenceDate: CivilDate) {
  const days = daysBetween(date, referenceDate);
  return {
    key: findingKey(itemId, normaliseUrl(url) ?? url),
    message: {
      zh: `“${title}”：${date} 来信，${days} 天，网页注明尚未回复`,
      en: `“${title}”: written ${date}, ${days} days ago, and marked as not answered`,
    },
    evidence: [{ url, quote: title, date, dateSource }],
  };
}

function noLetters(columns: readonly Column[], itemId: string) {
  const unread = columns.find(({ state }) => state !== "ok" && state !== "blank");
  if (unread) {
    const why = unreadReason(unread);
    return say("not-assessed", {
      zh: `没有读到“${unread.name}”（${why.zh}），来信是否回复没有判定`,
      en: `“${unread.name}” was not read (${why.en}), so letters were not judged`,
    });
  }
  const reason = {
    zh: "未见公开的来信和回复，是否按期回复待人工",
    en: "No published letters were seen; whether they are answered in time is for a person",
  };
  return say("review", reason, lookAt(itemId, reason, columns.map(asColumn)));
}

function undated(columns: readonly Column[], itemId: string) {
  const names = columns.map(({ name }) => name).join("、");
  const reason = {
    zh: `${names}：来信未注明日期，是否按期回复待人工`,
    en: `${names}: letters bear no dates; whether they are answered in time is for a person`,
  };
  return say("review", reason, lookAt(itemId, reason, columns.map(asColumn)));
}
