import type { Identity } from "../bureau.ts";
import type { Random } from "./random.ts";
import { VOCABULARY, type Slot } from "./vocabulary.ts";

/** What the slots of a template may speak of. */
export interface Scene {
  readonly identity: Identity;
  readonly year: number;
  readonly random: Random;
}

/** Replaces every `{slot}` of a template; a slot that is not known is a mistake in the template and throws. */
export function fill(template: string, scene: Scene): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => word(slot, scene));
}

function word(slot: string, { identity, year, random }: Scene): string {
  switch (slot) {
    case "city":
      return identity.city;
    case "bureau":
      return identity.name;
    case "district":
      return random.pick(identity.districts);
    case "year":
      return String(year);
    case "lastYear":
      return String(year - 1);
    case "nextYear":
      return String(year + 1);
    case "count":
      return String(random.between(3, 68));
    case "money":
      return String(random.between(4, 60) * 5);
    case "day":
      return String(random.between(3, 28));
    case "company":
      return `${identity.city}${random.pick(VOCABULARY.brand)}${random.pick(VOCABULARY.trade)}有限公司`;
    default:
      if (isSlot(slot)) return random.pick<string>(VOCABULARY[slot]);
      throw new Error(`no such slot: {${slot}}`);
  }
}

function isSlot(slot: string): slot is Slot {
  return slot in VOCABULARY;
}
