import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import type { Finding } from "../../lib/audit/records/verdict.ts";
import { civilDate, type CivilDate } from "../../lib/facts/civil-date.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import { text as bilingual, type Text } from "../../lib/facts/text.ts";
import { z } from "../../lib/facts/zod.ts";
import { columnTexts } from "./column-texts.ts";
import { judgeUnreadTexts } from "./judge-unread-texts.ts";
import { say } from "../judgement/say.ts";

const phrase = z.strictObject({
  /** Words of the repealed text; a linear regular expression on the text without white space. */
  pattern: z.string(),
  /** Where the page says this too, the old words are only mentioned beside the new ones. */
  unless: z.string().optional(),
  /** What replaced it. */
  now: bilingual,
  /** A slogan, or words that may stand for something else: for a person. */
  hint: z.boolean(),
});
type Phrase = z.infer<typeof phrase>;

const params = z.strictObject({
  phrases: z.array(phrase).min(1),
  /** The day from which the old words are out of force. */
  since: civilDate,
  /** What a title or beginning says of a text that is no longer in force. */
  ended: z.array(z.string()),
  mostRows: z.number().int().min(1),
});
type Params = z.infer<typeof params>;

interface Hit {
  readonly page: PageFacts;
  readonly phrase: Phrase;
  readonly quote: string;
  readonly firm: boolean;
}

/** Words of the repealed regulation in a guide or rule that claims to be in force; old reports use them rightly. */
export const outdatedWording: Evaluator<Params> = {
  name: "outdatedWording",
  needs: "whole-column",
  params,
  judge(site, item, options) {
    const found = columnTexts(item.id, site, options.mostRows);
    const texts = found.texts.filter((page) => page.text !== "" && !hasEnded(page, options.ended));
    if (texts.length === 0) return judgeUnreadTexts(found, item.title, item.id);
    const hits = texts.flatMap((page) => hitsOn(page, options, isStanding(page, found.columns)));
    const firm = hits.filter((hit) => hit.firm);
    if (hits.length === 0) return say("pass", none(texts.length));
    const shown = firm.length > 0 ? firm : hits;
    return say(
      firm.length > 0 ? "fail" : "review",
      summary(shown),
      shown.map((hit) => findingOf(hit, item.id)),
    );
  },
};

function hasEnded({ title, text }: PageFacts, ended: readonly string[]): boolean {
  const head = `${title}\n${text.slice(0, 100)}`;
  return ended.some((word) => head.includes(word));
}

/** A column's own page is what the bureau shows today; an article in a list may be kept for the record. */
function isStanding(page: PageFacts, columns: readonly { readonly pages: readonly PageFacts[] }[]): boolean {
  return columns.some(({ pages }) => pages[0] === page);
}

function hitsOn(page: PageFacts, { phrases, since }: Params, standing: boolean): Hit[] {
  const words = page.text.replace(/\s+/g, "");
  const recent = standing || isAfter(page.published.date, since);
  return phrases.flatMap((phrase) => {
    const match = new RegExp(phrase.pattern).exec(words);
    if (!match || (phrase.unless !== undefined && new RegExp(phrase.unless).test(words))) return [];
    return [{ page, phrase, quote: around(words, match), firm: recent && !phrase.hint }];
  });
}

function isAfter(date: CivilDate | null, since: CivilDate): boolean {
  return date !== null && date >= since;
}

function around(words: string, { index, 0: match }: RegExpExecArray): string {
  return words.slice(Math.max(0, index - 20), index + match.length + 20);
}

function findingOf({ page, phrase, quote }: Hit, itemId: string): Finding {
  return {
    key: findingKey(itemId, `${normaliseUrl(page.url) ?? page.url} ${phrase.pattern}`),
    message: message(page, phrase, quote),
    evidence: [{ url: page.url, quote, date: page.published.date, dateSource: page.published.source }],
  };
}

function message({ title }: PageFacts, { now }: Phrase, quote: string): Text {
  return {
    zh: `“${title}”仍写“${quote}”；${now.zh}`,
    en: `“${title}” still says “${quote}”; ${now.en}`,
  };
}

function summary(hits: readonly Hit[]): Text {
  const pages = new Set(hits.map(({ page }) => page.title));
  const names = [...pages].join("、");
  return {
    zh: `${names}：旧条例的表述 ${hits.length} 处`,
    en: `${names}: ${hits.length} wordings of the former regulation`,
  };
}

function none(read: number): Text {
  return {
    zh: `读过指南、制度 ${read} 篇，未见旧条例的表述`,
    en: `No wording of the former regulation in the ${read} texts read`,
  };
}
