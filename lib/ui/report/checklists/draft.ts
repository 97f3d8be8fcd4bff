import type { Checklist, ChecklistItem } from "../../../audit/checklist/checklist.ts";

/** A checklist that is being changed. Items that are off keep their place until it is saved. */
export interface ChecklistDraft {
  readonly checklist: Checklist;
  readonly off: ReadonlySet<string>;
}

/** How the id of a copy begins. */
export const OWN = "own-";

/** A draft of a checklist. A built-in one is copied under an id and a title of its own: it never changes itself. */
export function draftOf(checklist: Checklist, isOwn: boolean): ChecklistDraft {
  if (isOwn) return { checklist, off: new Set() };
  const { zh, en } = checklist.title;
  const title = { zh: `${zh}（自定）`, en: `${en} (own)` };
  return { checklist: { ...checklist, id: OWN + checklist.id, title }, off: new Set() };
}

/** Puts a changed item in the place of the one with its id. */
export function withItem({ checklist, off }: ChecklistDraft, item: ChecklistItem): ChecklistDraft {
  const items = checklist.items.map((one) => (one.id === item.id ? item : one));
  return { checklist: { ...checklist, items }, off };
}

/** Switches an item off, or on again. */
export function switched({ checklist, off }: ChecklistDraft, itemId: string): ChecklistDraft {
  const next = new Set(off);
  if (!next.delete(itemId)) next.add(itemId);
  return { checklist, off: next };
}

/** Adds an item at the end of its group. */
export function withNewItem({ checklist, off }: ChecklistDraft, item: ChecklistItem): ChecklistDraft {
  const group = `${item.id.split(".")[0] ?? ""}.`;
  const last = checklist.items.map(({ id }) => id.startsWith(group)).lastIndexOf(true);
  const items = [...checklist.items];
  items.splice(last < 0 ? items.length : last + 1, 0, item);
  return { checklist: { ...checklist, items }, off };
}

/** What would be saved: the items that are on, and no part of the scheme that speaks of the others. */
export function toSave({ checklist, off }: ChecklistDraft): Checklist {
  if (off.size === 0) return checklist;
  const items = checklist.items.filter(({ id }) => !off.has(id));
  const { scheme } = checklist;
  if (scheme?.indicators === undefined) return { ...checklist, items };
  const indicators = scheme.indicators
    .map((one) => ({ ...one, items: one.items.filter((id) => !off.has(id)) }))
    .filter((one) => one.items.length > 0);
  return { ...checklist, items, scheme: { ...scheme, indicators } };
}

/** How many items differ from those the draft began with. */
export function changedItems({ checklist, off }: ChecklistDraft, begun: Checklist): number {
  const before = new Map(begun.items.map((item) => [item.id, item]));
  const isChanged = (item: ChecklistItem) =>
    off.has(item.id) ? before.has(item.id) : before.get(item.id) !== item;
  return checklist.items.filter(isChanged).length;
}
