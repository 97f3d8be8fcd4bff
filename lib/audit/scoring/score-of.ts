import type { Text } from "../../facts/text.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { compositesOf, type PartScores } from "./composites-of.ts";
import { gradeOf, opensBonus, type Standings } from "./grade-of.ts";
import { marksOf, type Mark } from "./marks-of.ts";
import { roundPoints } from "./round-points.ts";
import type { Score } from "../records/run-record.ts";
import type { Gates } from "../checklist/scheme.ts";
import type { Standing } from "../records/standing.ts";
import type { Verdict } from "../records/verdict.ts";
import { weighed } from "./weigh.ts";

/**
 * The score over what was judged pass or fail; null when nothing was. What was not assessed neither earns nor costs.
 * Grade, bonus and composites appear where the checklist's scheme asks for them.
 */
export function scoreOf(
  verdicts: readonly Verdict[],
  checklist: Checklist,
  standing?: Standing,
): Score | null {
  if (!verdicts.some((verdict) => counts(verdict.severity) && isJudged(verdict))) return null;
  const marks = marksOf(verdicts, weighed(checklist, standing));
  const judged = marks.filter(({ state }) => state === "judged");
  const outOf = sum(judged.map(({ points }) => points));
  const deducted = sum(judged.map((mark) => mark.deducted));
  const veto = verdicts.filter(isVeto).map(({ itemId }) => itemId);
  const total = roundPoints(outOf - Math.min(deducted, outOf));
  const by = standingsOf(verdicts, marks, total);
  const { gates, composites } = checklist.scheme ?? {};
  const { bonus, ...rest } = gates ? graded(verdicts, checklist, by, gates) : { bonus: 0 };
  return {
    veto,
    deducted,
    total: roundPoints(total + bonus),
    outOf,
    floorReached: deducted > outOf,
    ...(gates && { bonus }),
    ...rest,
    ...(composites && {
      composites: compositesOf(composites, { own: ownScore(by), given: standing?.parts ?? {} }),
    }),
  };
}

function standingsOf(verdicts: readonly Verdict[], marks: readonly Mark[], earned: number): Standings {
  const applying = marks.filter(({ state }) => state !== "not-applicable");
  return {
    vetoed: verdicts.some(isVeto),
    vetoOpen: verdicts.some(({ severity, verdict }) => severity === "veto" && isOpen(verdict)),
    applicable: sum(applying.map(({ points }) => points)),
    // What an open pot has already lost is lost whatever the rest of it brings.
    lost: sum(applying.map(({ points, deducted }) => Math.min(points, deducted))),
    earned,
  };
}

function graded(
  verdicts: readonly Verdict[],
  checklist: Checklist,
  by: Standings,
  gates: Gates,
): Pick<Score, "grade" | "notes"> & { bonus: number } {
  const points = new Map(checklist.items.map((item) => [item.id, item.points]));
  const won = verdicts.filter(({ severity, verdict }) => severity === "bonus" && verdict === "pass");
  const bonus = Math.min(sum(won.map(({ itemId }) => points.get(itemId) ?? 0)), gates.mostBonus);
  const grade = gradeOf(by, gates);
  if (bonus === 0) return { grade, bonus };
  return opensBonus(by, gates) ? { grade, bonus } : { grade, bonus: 0, notes: [withheld(bonus, gates)] };
}

/** A run stands for a part of a composite only when nothing can move its score any more. */
function ownScore({ vetoed, vetoOpen, applicable, earned, lost }: Standings): PartScores["own"] {
  if (vetoed) return { score: null, why: { zh: "有单项否决", en: "a veto applies" } };
  if (vetoOpen) return { score: null, why: { zh: "单项否决项待人工", en: "a veto item is open" } };
  const open = roundPoints(applicable - earned - lost);
  if (open > 0) return { score: null, why: { zh: `还有 ${open} 分未定`, en: `${open} points are open` } };
  if (applicable === 0) return { score: null, why: { zh: "没有适用的检查项", en: "nothing applied" } };
  return { score: (earned * 100) / applicable };
}

function withheld(bonus: number, { bonusAbove }: Gates): Text {
  return {
    zh: `加分 ${bonus} 分未计：尚未确定高于 ${bonusAbove} 分`,
    en: `a bonus of ${bonus} was not added: the score is not yet surely above ${bonusAbove}`,
  };
}

function isVeto({ severity, verdict }: Verdict): boolean {
  return severity === "veto" && verdict === "fail";
}

function isOpen(verdict: Verdict["verdict"]): boolean {
  return verdict === "review" || verdict === "not-assessed";
}

function isJudged({ verdict }: Verdict): boolean {
  return verdict === "pass" || verdict === "fail";
}

function counts(severity: Verdict["severity"]): boolean {
  return severity === "veto" || severity === "deduct";
}

function sum(values: readonly number[]): number {
  return roundPoints(values.reduce((total, value) => total + value, 0));
}
