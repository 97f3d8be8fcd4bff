import type { Page } from "../dialect.ts";
import type { Entry, ListView } from "./markup.ts";

/** The first page of a list stands at its own address and, where pagers lead back to it by number, at that too. */
export function atTwoAddresses({ address }: ListView, numbered: string, page: Page): readonly Entry[] {
  const again: Entry = [numbered, page];
  return numbered === address ? [again] : [[address, page], again];
}
