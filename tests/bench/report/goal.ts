/** What a figure's median should be. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

export function isMet(goal: Goal, median: number): boolean {
  return "atMost" in goal ? median <= goal.atMost : median >= goal.atLeast;
}
