/** A column of the ledger, and whether it is written. */
export interface ListedColumn {
  readonly head: string;
  readonly chosen: boolean;
}

/**
 * All columns as they are listed: the chosen ones in the order they are written in; each of the others stands behind the
 * one it follows in the ledger as it comes, so that taking a column out and putting it back leaves it where it was.
 */
export function columnList(all: readonly string[], chosen: readonly string[]): readonly ListedColumn[] {
  const list = chosen.filter((head) => all.includes(head)).map((head) => ({ head, chosen: true }));
  all.forEach((head, index) => {
    if (chosen.includes(head)) return;
    const before = all[index - 1];
    list.splice(list.findIndex((one) => one.head === before) + 1, 0, { head, chosen: false });
  });
  return list;
}

/** The chosen columns after this one was put in or taken out; the last one stays, for a ledger without columns helps nobody. */
export function toggled(all: readonly string[], chosen: readonly string[], head: string): readonly string[] {
  const after = columnList(all, chosen)
    .map((one) => (one.head === head ? { ...one, chosen: !one.chosen } : one))
    .flatMap((one) => (one.chosen ? one.head : []));
  return after.length === 0 ? chosen : after;
}

/** The chosen columns with this one a place nearer to the beginning (-1) or the end (1); at either end it stays. */
export function moved(chosen: readonly string[], head: string, by: -1 | 1): readonly string[] {
  const from = chosen.indexOf(head);
  const to = from + by;
  if (from < 0 || to < 0 || to >= chosen.length) return chosen;
  const others = chosen.filter((one) => one !== head);
  return [...others.slice(0, to), head, ...others.slice(to)];
}
