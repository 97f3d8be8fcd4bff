import type { BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";

type Change = (known: BureauKnowledge) => BureauKnowledge;

/** The bureau keeps its column for these items under this name, and for no others. */
export function addSynonym(name: string, itemIds: readonly string[]): Change {
  return (known) => {
    const synonyms = { ...removeSynonym(name)(known).synonyms };
    for (const itemId of itemIds) synonyms[itemId] = [...(synonyms[itemId] ?? []), name];
    return { ...known, synonyms };
  };
}

/** Takes a name away from every item that has it. */
export function removeSynonym(name: string): Change {
  return (known) => {
    const left = Object.entries(known.synonyms)
      .map(([itemId, names]) => [itemId, names.filter((one) => one !== name)] as const)
      .filter(([, names]) => names.length > 0);
    return { ...known, synonyms: Object.fromEntries(left) };
  };
}

/** Null takes the property away. */
export function setProperty(name: string, value: string | number | boolean | null): Change {
  return (known) => {
    const others = Object.entries(known.properties).filter(([property]) => property !== name);
    return {
      ...known,
      properties: Object.fromEntries(value === null ? others : [...others, [name, value] as const]),
    };
  };
}
