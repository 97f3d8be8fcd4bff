import type { ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import type { Checklist, ChecklistItem } from "../../../audit/checklist/checklist.ts";
import { OWN, type ChecklistDraft } from "./draft.ts";

/**
 * A checklist of the user's own with the items beside it that were switched off before, each where it stood: off, and to
 * be switched on again. They come from its earlier revisions, newest first, and from the built-in one it was copied from.
 */
export function withSwitchedOff(checklist: Checklist, shelf: ChecklistShelf): ChecklistDraft {
  return sourcesOf(checklist, shelf).reduce<ChecklistDraft>(broughtBack, { checklist, off: new Set() });
}

function sourcesOf({ id, revision }: Checklist, shelf: ChecklistShelf): readonly Checklist[] {
  const earlier = [...shelf.values()].filter((one) => one.id === id && one.revision < revision);
  const copied = id.startsWith(OWN) ? shelf.get(id.slice(OWN.length)) : undefined;
  return [...[...earlier].sort((a, b) => b.revision - a.revision), ...(copied ? [copied] : [])];
}

function broughtBack({ checklist, off }: ChecklistDraft, source: Checklist): ChecklistDraft {
  const here = new Set(checklist.items.map(({ id }) => id));
  const missing = new Set(source.items.map(({ id }) => id).filter((id) => !here.has(id)));
  if (missing.size === 0) return { checklist, off };
  return {
    checklist: {
      ...checklist,
      items: itemsOf(checklist.items, source.items, missing),
      ...schemeOf(checklist, source, missing),
    },
    off: new Set([...off, ...missing]),
  };
}

function itemsOf(
  items: readonly ChecklistItem[],
  source: readonly ChecklistItem[],
  missing: ReadonlySet<string>,
): ChecklistItem[] {
  const all = [...items];
  source.forEach((item, index) => {
    if (!missing.has(item.id)) return;
    const before = source[index - 1]?.id;
    all.splice(all.findIndex(({ id }) => id === before) + 1, 0, item);
  });
  return all;
}

/** An indicator that an item belonged to asks for it again; what is off is left out when the draft is saved. */
function schemeOf(
  { scheme }: Checklist,
  source: Checklist,
  missing: ReadonlySet<string>,
): Pick<Checklist, "scheme"> {
  const [own, theirs] = [scheme?.indicators, source.scheme?.indicators];
  if (scheme === undefined || own === undefined || theirs === undefined) return {};
  const back = theirs.map((one) => ({ ...one, items: one.items.filter((id) => missing.has(id)) }));
  const grown = own.map((one) => ({
    ...one,
    items: [...one.items, ...(back.find(({ id }) => id === one.id)?.items ?? [])],
  }));
  const lost = back.filter(({ id, items }) => items.length > 0 && !own.some((one) => one.id === id));
  return { scheme: { ...scheme, indicators: [...grown, ...lost] } };
}
