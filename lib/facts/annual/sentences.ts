import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { plain } from "./plain.ts";
import type { ReportLine } from "./report-line.ts";

export interface Sentence {
  /** As the page writes it. */
  readonly text: string;
  readonly plain: string;
}

/** Longer sentences are kept only so far. */
const MOST = 500;

/** The sentences of the lines, ended by 。！？ or the line; a semicolon ends none, for it parts the items of a sum. */
export function sentenceSteps(lines: readonly ReportLine[]): Steps<Sentence[]> {
  return flatSteps(lines, ({ text }) =>
    text
      .split(/(?<=[。！？!?])/)
      .map((sentence) => ({ text: sentence.trim().slice(0, MOST), plain: plain(sentence) }))
      .filter(({ plain: content }) => content !== ""),
  );
}

/** The clauses of a plain sentence: a figure belongs to the words of its own clause. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(/[,。;!?]/).filter((clause) => clause !== "");
}
