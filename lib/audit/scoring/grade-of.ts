import type { Gates } from "../checklist/scheme.ts";

/** What a grade is decided by, in points. */
export interface Standings {
  readonly vetoed: boolean;
  /** A veto item still waits for a person. */
  readonly vetoOpen: boolean;
  /** Full marks of everything that applies, judged or not. */
  readonly applicable: number;
  /** Points lost for sure. */
  readonly lost: number;
  /** Points kept for sure. */
  readonly earned: number;
}
export type Grade = "unqualified" | "qualified" | "open";

/**
 * The grade that no open item can change any more (国办秘函〔2019〕19号: 任一单项否决或低于 60 分为不合格), else `open`.
 */
export function gradeOf(by: Standings, { unqualifiedBelow }: Gates): Grade {
  if (by.vetoed) return "unqualified";
  if (by.applicable > 0 && (by.applicable - by.lost) * 100 < unqualifiedBelow * by.applicable) {
    return "unqualified";
  }
  const enough = by.applicable > 0 && by.earned * 100 >= unqualifiedBelow * by.applicable;
  return enough && !by.vetoOpen ? "qualified" : "open";
}

/** Whether bonus points may be added: above the gate for sure, not merely on it. */
export function opensBonus(by: Standings, gates: Gates): boolean {
  return gradeOf(by, gates) === "qualified" && by.earned * 100 > gates.bonusAbove * by.applicable;
}
