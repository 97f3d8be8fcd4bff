import type { Checklist } from "./checklist.ts";

/** Checklists at hand: under its id the newest revision of each; of the user's own also every revision, under `id@revision`. */
export type ChecklistShelf = ReadonlyMap<string, Checklist>;

/** Puts the built-in checklists and all revisions of the user's own on one shelf. A built-in one keeps its id. */
export function shelve(builtIn: ChecklistShelf, own: readonly Checklist[]): ChecklistShelf {
  const byAge = [...own].sort((a, b) => a.revision - b.revision);
  return new Map([
    ...byAge.map((one) => [one.id, one] as const),
    ...byAge.map((one) => [`${one.id}@${one.revision}`, one] as const),
    ...builtIn,
  ]);
}

/** The checklist of this revision; the newest where no revision is named, or the named one is not at hand. */
export function findChecklist(shelf: ChecklistShelf, id: string, revision?: number): Checklist | undefined {
  return (revision === undefined ? undefined : shelf.get(`${id}@${revision}`)) ?? shelf.get(id);
}

/** Each checklist once, in its newest revision: what can be chosen for a new audit. Built-in ones first. */
export function newestChecklists(shelf: ChecklistShelf): readonly Checklist[] {
  const newest = [...shelf].filter(([key, { id }]) => key === id).map(([, one]) => one);
  const isOwn = ({ id, revision }: Checklist) => shelf.has(`${id}@${revision}`);
  return [...newest.filter((one) => !isOwn(one)), ...newest.filter(isOwn)];
}
