import type { Entry } from "../../../export/entries.ts";

/** Every column that the entries name, by address, most entries first; two columns of one name are told apart by where they stand. */
export function columnChoices(entries: readonly Entry[]): readonly (readonly [string, string])[] {
  const counts = new Map<string, { readonly name: string; readonly path: string; count: number }>();
  for (const { column } of entries) {
    if (column === null) continue;
    const known = counts.get(column.url);
    if (known === undefined)
      counts.set(column.url, { name: column.name, path: column.path.join(" › "), count: 1 });
    else known.count += 1;
  }
  const all = [...counts].sort(([, a], [, b]) => b.count - a.count);
  const names = all.map(([, { name }]) => name);
  return all.map(([url, { name, path, count }]) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return [url, `${isAlone ? name : path || name} ${count}`];
  });
}
