/** One property of each of several measurements. */
export function column<Measured>(
  measured: ReadonlyMap<string, readonly Measured[]>,
  name: string,
  value: (one: Measured) => number,
): number[] {
  return (measured.get(name) ?? []).map(value);
}
