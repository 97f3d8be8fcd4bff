/** Each round's value divided by the other's of the same round. Throws where they were not measured in pairs. */
export function ratios(values: readonly number[], others: readonly number[]): number[] {
  if (values.length !== others.length) throw new Error("ratios need pairs: one value of each a round");
  return values.map((value, round) => value / (others[round] ?? Number.NaN));
}
