import type { Text } from "../../../lib/facts/text.ts";

/** What an evaluator shows as evidence, and what its verdict does not claim. */
export interface EvaluatorNote {
  readonly evidence: Text;
  readonly silent: Text;
}

/** Notes by the name of the evaluator. */
export type Notes = Readonly<Record<string, EvaluatorNote>>;

/** A note from its four sentences: evidence in Chinese and English, then what is not claimed. */
export function note(
  evidenceZh: string,
  evidenceEn: string,
  silentZh: string,
  silentEn: string,
): EvaluatorNote {
  return { evidence: { zh: evidenceZh, en: evidenceEn }, silent: { zh: silentZh, en: silentEn } };
}
