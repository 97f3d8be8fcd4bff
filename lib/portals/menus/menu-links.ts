import { absoluteUrl } from "../../facts/addresses/absolute-url.ts";
import type { Link } from "../../facts/page-facts.ts";
import { z } from "../../facts/zod.ts";

/** What menus call the name, the address and the entries below of one of their entries. */
const NAME = ["itemName", "menuName", "channelName", "columnName", "name", "title", "label", "text"];
const ADDRESS = ["itemUrl", "menuUrl", "channelUrl", "columnUrl", "url", "href", "link", "path"];
const BELOW = ["subItemslist", "children", "childs", "child", "items", "nodes", "subs", "subList"];
/** A day makes an entry a row of a list. */
const DATED = /date|time/i;
/** Fewer are an accident. */
const FEW = 3;
const MAX_DEPTH = 8;
const MOST = 2000;

const entry = z.record(z.string(), z.unknown());
type Entry = z.infer<typeof entry>;

/** Where an entry leads that names no address of its own (an application's number). */
export type EntryAddress = (entry: Entry, base: string) => string | null;

/**
 * The columns in a program's menu as JSON, however deep the tree stands and grows; null where there is none. Rows of
 * a list are no menu: they have days.
 */
export function menuLinks(json: unknown, base: string, addressOf: EntryAddress = () => null): Link[] | null {
  const entries = treeIn(json, 0);
  if (entries === null) return null;
  const links = new Map<string, Link>();
  const add = (list: readonly Entry[], depth: number): void => {
    for (const one of list) {
      if (links.size >= MOST) return;
      const name = textOf(one, NAME).replace(/\s/g, "");
      const written = textOf(one, ADDRESS);
      const url = (written === "" ? null : absoluteUrl(written, base)) ?? addressOf(one, base);
      if (name !== "" && url !== null && !links.has(url)) links.set(url, { name, url });
      if (depth < MAX_DEPTH) add(below(one), depth + 1);
    }
  };
  add(entries, 0);
  return links.size < FEW ? null : [...links.values()];
}

/** The first list, from the top, whose entries have names and addresses or entries below. */
function treeIn(value: unknown, depth: number): readonly Entry[] | null {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) {
    const entries = entriesOf(value);
    return entries.length > 0 && entries.length === value.length && entries.every(isEntry) ? entries : null;
  }
  for (const part of Object.values(value)) {
    const found = treeIn(part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function isEntry(one: Entry): boolean {
  if (Object.keys(one).some((key) => DATED.test(key))) return false;
  return textOf(one, NAME) !== "" && (textOf(one, ADDRESS) !== "" || below(one).length > 0);
}

function below(one: Entry): Entry[] {
  const list = BELOW.map((key) => one[key]).find(Array.isArray);
  return entriesOf(list ?? []);
}

function entriesOf(list: readonly unknown[]): Entry[] {
  return list.flatMap((one) => {
    const { data } = entry.safeParse(one);
    return data === undefined ? [] : [data];
  });
}

function textOf(one: Entry, keys: readonly string[]): string {
  for (const key of keys) {
    const value = one[key];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
}
