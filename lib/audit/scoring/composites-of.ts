import type { Text } from "../../facts/text.ts";
import { roundPoints } from "./round-points.ts";
import type { Score } from "../records/run-record.ts";
import type { Composite, CompositePart } from "../checklist/scheme.ts";

type Result = NonNullable<Score["composites"]>[number];

/** What the parts of a composite are taken from; each out of 100. */
export interface PartScores {
  /** This run's own score, or null with the reason why it cannot stand for a part yet. */
  readonly own: { readonly score: number } | { readonly score: null; readonly why: Text };
  readonly given: Readonly<Record<string, number>>;
}

/**
 * Weighs scores together, in the order of the checklist, so that one composite can be a part of the next. While a
 * part is missing its composite has no score: half a sum would read as a bad result.
 */
export function compositesOf(composites: readonly Composite[], scores: PartScores): Result[] {
  const results: Result[] = [];
  for (const { id, title, parts } of composites) {
    const found = parts.map((part) => ({ part, score: scoreOfPart(part, scores, results) }));
    const missing = found.flatMap(({ part, score }) => (score === null ? [absent(part, scores)] : []));
    const sum = found.reduce((total, { part, score }) => total + (part.weight * (score ?? 0)) / 100, 0);
    results.push({ id, title, score: missing.length > 0 ? null : roundPoints(sum), missing });
  }
  return results;
}

function scoreOfPart(
  part: CompositePart,
  { own, given }: PartScores,
  before: readonly Result[],
): number | null {
  switch (part.from) {
    case "checklist":
      return own.score;
    case "composite":
      return before.find(({ id }) => id === part.id)?.score ?? null;
    case "given":
      return given[part.id] ?? null;
  }
}

function absent({ title, weight, from }: CompositePart, { own }: PartScores): Text {
  const why =
    from === "checklist" && own.score === null ? own.why : { zh: "没有成绩", en: "there is no score for it" };
  return {
    zh: `缺“${title.zh}”（占 ${weight}%）：${why.zh}`,
    en: `“${title.en}” (${weight} %) is missing: ${why.en}`,
  };
}
