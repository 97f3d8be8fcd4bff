import type { Evaluator } from "../../lib/audit/contract/evaluator.ts";
import { findingKey } from "../../lib/audit/records/finding-key.ts";
import { text as bilingual, type Text } from "../../lib/facts/text.ts";
import { mayHoldMore } from "../../lib/facts/may-hold-more.ts";
import { MOST_OF_TEXT } from "../../lib/facts/plain-text/most-of-text.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { z } from "../../lib/facts/zod.ts";
import { columnTexts } from "./column-texts.ts";
import { contentField, missingFields, type ContentField } from "./content-field.ts";
import { judgeUnreadTexts } from "./judge-unread-texts.ts";
import { lookAt } from "../judgement/look-at.ts";
import { asPage } from "../judgement/evidence-of.ts";
import { say } from "../judgement/say.ts";

const params = z.strictObject({
  /** What is read, in both languages: 指南. */
  paper: bilingual,
  fields: z.array(contentField).min(1),
  /** Characters under which a text is a title or a caption, not the paper itself. */
  minText: z.number().int().min(1),
});
type Params = z.infer<typeof params>;

/** Whether a paper that stands on one page says everything the law asks of it (条例 Article 12). */
export const contentFields: Evaluator<Params> = {
  name: "contentFields",
  needs: "whole-column",
  params,
  judge(site, item, { paper, fields, minText }) {
    const found = columnTexts(item.id, site, 1);
    const best = found.texts
      .filter(({ text }) => text.length >= minText)
      .map((page) => ({ page, missing: missingFields(page, fields) }))
      .sort((a, b) => a.missing.length - b.missing.length)[0];
    if (!best) return judgeUnreadTexts(found, paper, item.id);
    const { page, missing } = best;
    if (missing.length === 0) return say("pass", complete(paper, fields));
    const others = columnTexts(item.id, site, MOST_PARTS).texts.filter((text) => text !== page);
    const lacking = missing.filter((field) =>
      others.every((text) => missingFields(text, [field]).length > 0),
    );
    if (lacking.length < missing.length) {
      const reason = inOthers(paper, missing);
      return say("review", reason, lookAt(item.id, reason, [page, ...others].map(asPage)));
    }
    // A guide of which half is a picture, a file or a further page may say the rest there.
    if (goesOn(page)) {
      const reason = perhapsElsewhere(paper, missing);
      return say("review", reason, lookAt(item.id, reason, [asPage(page)]));
    }
    const message = incomplete(paper, fields, missing);
    return say("fail", message, [
      {
        key: findingKey(item.id, paper.zh),
        message,
        evidence: [
          {
            url: page.url,
            quote: quoteOf(page),
            date: page.published.date,
            dateSource: page.published.source,
          },
        ],
      },
    ]);
  },
};

/** A guide may be published in parts, one a row, or stand below a newer note about it. */
const MOST_PARTS = 10;

function goesOn({ pictures, attachments, pager, text, file }: PageFacts): boolean {
  const hides = file?.outcome === "read" && mayHoldMore(file.format);
  return hides || pictures > 0 || attachments.length > 0 || pager !== null || text.length >= MOST_OF_TEXT;
}

const MOST_QUOTED = 200;

/** The lines that a reader would look for the fields in: those with a colon, else the beginning. */
function quoteOf({ text }: PageFacts): string {
  const labelled = text.split("\n").filter((line) => /^[^。]{2,12}[:：]/.test(line));
  return (labelled.length > 0 ? labelled.join("\n") : text).slice(0, MOST_QUOTED);
}

function namesOf(fields: readonly ContentField[]): Text {
  return {
    zh: fields.map(({ name }) => name.zh).join("、"),
    en: fields.map(({ name }) => name.en).join(", "),
  };
}

function complete(paper: Text, fields: readonly ContentField[]): Text {
  return {
    zh: `${paper.zh}应有 ${fields.length} 项要素，全部见到`,
    en: `All ${fields.length} fields of the ${paper.en} were seen`,
  };
}

function incomplete(paper: Text, fields: readonly ContentField[], missing: readonly ContentField[]): Text {
  const names = namesOf(missing);
  const seen = fields.length - missing.length;
  return {
    zh: `${paper.zh}应有 ${fields.length} 项要素，见到 ${seen} 项，缺${names.zh}`,
    en: `The ${paper.en} shows ${seen} of ${fields.length} fields; missing: ${names.en}`,
  };
}

function inOthers(paper: Text, missing: readonly ContentField[]): Text {
  const names = namesOf(missing);
  return {
    zh: `${paper.zh}最新一篇未见${names.zh}，栏目中另有文章写到；是分篇发布还是旧版待人工`,
    en: `The newest text of the ${paper.en} does not show ${names.en}, another of its column does; whether these are its parts or former editions is for a person`,
  };
}

function perhapsElsewhere(paper: Text, missing: readonly ContentField[]): Text {
  const names = namesOf(missing);
  return {
    zh: `${paper.zh}正文未见${names.zh}；另有图片、附件或分页，是否写在其中待人工`,
    en: `The text of the ${paper.en} does not show ${names.en}; pictures, files or further pages may, a person must look`,
  };
}
