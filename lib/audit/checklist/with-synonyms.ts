import type { BureauKnowledge } from "../records/bureau-knowledge.ts";
import type { Checklist } from "./checklist.ts";

/** The checklist as one bureau is judged by it: its own names of columns stand beside everybody's. */
export function withSynonyms(checklist: Checklist, synonyms: BureauKnowledge["synonyms"]): Checklist {
  if (Object.keys(synonyms).length === 0) return checklist;
  return {
    ...checklist,
    items: checklist.items.map((item) => {
      const more = synonyms[item.id] ?? [];
      if (item.column === undefined || more.length === 0) return item;
      return { ...item, column: { ...item.column, names: [...item.column.names, ...more] } };
    }),
  };
}
