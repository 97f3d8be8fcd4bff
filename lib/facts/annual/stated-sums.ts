import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import type { AnnualReport } from "./annual-report.ts";
import type { Sentence } from "./sentences.ts";

type Sum = AnnualReport["sums"][number];

const UNIT = "(条|件|篇|份|个|项|次|期|部|则)";
/** 主动公开信息561条,其中:… — the number right before 其中 is the whole. */
const TOTAL = new RegExp(
  `([^,;:。]{0,40}?)(?<!\\d)(\\d{1,8})(?:余)?${UNIT}(?:[^,;:。\\d]{0,6})[,;:。(]{0,2}(?:其中|包括|分别为|分别是)[,:]*`,
  "g",
);
const PART = new RegExp(`([^,;:、。()\\d]{1,30}?)[:]?(?:共|为|有)?(\\d{1,8})${UNIT}`, "g");
/** Requests and disputes are parted in several ways at once (by applicant, by outcome), so their parts need not add up. */
const SUBJECT = /公开|发布|公布/;
const NO_SUBJECT = /申请|办理|答复|复议|诉讼|受理|收到|建议|提案/;
const VAGUE = /约|近|余|多/;

/** Stated totals of what was published, with the named parts behind them. */
export function sumSteps(sentences: readonly Sentence[]): Steps<Sum[]> {
  return flatSteps(sentences, (sentence, at) => sumsIn(sentence, sentences[at + 1]));
}

function sumsIn({ text, plain }: Sentence, next: Sentence | undefined): Sum[] {
  // 主动公开信息561条。其中,… : the parts fill the next sentence.
  const goesOn = next?.plain.startsWith("其中") === true && !/其中|包括/.test(plain);
  const whole = goesOn ? plain + next.plain : plain;
  const matches = [...whole.matchAll(TOTAL)];
  return matches.flatMap((match, index) => {
    const [all, subject = "", total = "", unit = ""] = match;
    const rest = whole.slice(match.index + all.length, matches[index + 1]?.index);
    const parts = partsIn(rest, unit);
    const isSum =
      SUBJECT.test(subject) && !NO_SUBJECT.test(subject) && !VAGUE.test(subject + total) && parts.length >= 2;
    const sentence = goesOn ? text + next.text : text;
    return isSum ? [{ subject, unit, total: Number(total), parts, sentence }] : [];
  });
}

function partsIn(rest: string, unit: string): Sum["parts"] {
  // What stands in brackets parts a part again.
  const flat = rest.split("。")[0]?.replace(/\([^()]*\)/g, "") ?? "";
  return [...flat.matchAll(PART)].flatMap(([, name = "", value = "", own]) =>
    own === unit ? [{ name, value: Number(value) }] : [],
  );
}
