import { isMergedBureau } from "../site/arrangement.ts";
import type { ChecklistItem } from "../../lib/audit/checklist/checklist.ts";
import type { Judgement } from "../../lib/audit/contract/evaluator.ts";
import type { Column, Site } from "../../lib/audit/site/site.ts";
import type { Text } from "../../lib/facts/text.ts";
import { rowTitles } from "./row-titles.ts";
import { say } from "../judgement/say.ts";

/** Longer texts speak of many things; a note that there is no such business is short. */
const LONGEST_NOTE = 300;

interface Expectation {
  readonly absence?: "fail" | "review" | "not-applicable" | undefined;
  readonly duty?: readonly string[] | undefined;
  readonly trade?: Text | undefined;
  readonly told?: readonly string[] | undefined;
}

/**
 * A column that was found nowhere is missing only where the bureau must have it. Rows that belong into it
 * show that its content is published elsewhere; a merged bureau keeps the columns of one trade in its own way.
 */
export function withoutDuty(
  judgement: Judgement,
  site: Site,
  item: ChecklistItem,
  { absence = "fail", duty = [], trade, told = [] }: Expectation,
): Judgement {
  if (judgement.verdict !== "fail") return judgement;
  const { zh, en } = judgement.reason;
  const forAPerson = (message: Text): Judgement =>
    say(
      "review",
      message,
      judgement.findings.map((finding) => ({ ...finding, message })),
    );
  if (absence === "review") {
    return forAPerson({
      zh: `${zh}；没有规定必须单设，待人工`,
      en: `${en}; no rule asks for a column of its own: a person decides`,
    });
  }
  const page = pageThatTells(site, told);
  if (page !== null && absence === "fail") {
    return forAPerson({
      zh: `${zh}；但“${page.name}”一页写到“${page.word}”，是否已在其中公开待人工`,
      en: `${en}; but the page “${page.name}” speaks of “${page.word}”: whether it publishes this is for a person`,
    });
  }
  const sign = signOfDuty(site, duty);
  if (sign && absence === "fail") {
    return forAPerson({
      zh: `${zh}；但见到“${sign.title}”，是否已在其他栏目公开待人工`,
      en: `${en}; but “${sign.title}” was seen, so whether another column publishes it is for a person`,
    });
  }
  if (sign) {
    return forAPerson({
      zh: `${zh}；但见到“${sign.title}”，是否应设栏目待人工`,
      en: `${en}; but “${sign.title}” was seen, so whether a column is due is for a person`,
    });
  }
  if (absence === "fail") {
    if (trade === undefined || !isMergedBureau(site)) return judgement;
    return forAPerson({
      zh: `${zh}；本单位由几个部门合并组成，${trade.zh}可能并入其他栏目，待人工`,
      en: `${en}; the bureau was merged from several, and its ${trade.en} may stand in other columns: a person decides`,
    });
  }
  return say("not-applicable", {
    zh: `未见“${item.title.zh}”栏目，也未见这类事项，按无此事项处理`,
    en: `No column and no sign of such business (${item.title.en}): taken as not the bureau's`,
  });
}

/** The first column that is one text and says one of these words. */
function pageThatTells({ columns }: Site, words: readonly string[]): { name: string; word: string } | null {
  if (words.length === 0) return null;
  for (const { name, pages } of columns) {
    const text = pages[0]?.items.length === 0 ? pages[0].text : "";
    const word = text === "" ? undefined : words.find((one) => text.includes(one));
    if (word !== undefined) return { name, word };
  }
  return null;
}

/** A row that belongs into the column; undefined where no row shows such business. */
function signOfDuty(site: Site, duty: readonly string[]): { readonly title: string } | undefined {
  return rowTitles(site).find(({ title }) => duty.some((word) => title.includes(word)));
}

/** The page's own words that the bureau has no such business; null where no column says so. */
export function saysNoDuty(columns: readonly Column[], phrases: readonly string[]): Text | null {
  for (const { name, pages, items } of columns) {
    const only = items.length === 1 ? (items[0]?.title ?? "") : "";
    const first = pages[0];
    const note = items.length > 1 ? "" : `${first?.text ?? ""} ${first?.stateReason.quote ?? ""} ${only}`;
    const words = note.replace(/\s+/g, "");
    const said = words.length <= LONGEST_NOTE ? phrases.find((phrase) => words.includes(phrase)) : undefined;
    if (said !== undefined) {
      return {
        zh: `“${name}”栏目写明没有这类事项（“${said}”）`,
        en: `The column “${name}” says that there is no such business (“${said}”)`,
      };
    }
  }
  return null;
}
