import { strFromU8, unzipSync } from "fflate";
import { finish } from "../../steps/finish.ts";
import { type XmlHandler, xmlSteps } from "./xml-steps.ts";

/** Unpacked: more than any report, and no archive can fill the memory. */
const MOST_UNPACKED = 40 * 1024 * 1024;
/** Longer papers are yearbooks and laws, not a bureau's report or budget. */
const MOST_PAGES = 120;
const ENTRY = "OFD.xml";
/** It names the keys by which the other parts are locked (GM/T 0099). */
const LOCK = /(?:^|\/)Encryptions\.xml$/i;

export interface OfdPage {
  /** What stands on it, the parts that many pages share first. */
  readonly parts: readonly string[];
}

export type OfdPackage =
  | { readonly kind: "open"; readonly pages: readonly OfdPage[] }
  | { readonly kind: "other" | "locked" | "too-large" };

/**
 * The pages of an OFD (GB/T 33190-2016): an archive of XML files that name one another. `other` is an archive of another
 * kind. Throws where the archive is broken or lacks a page.
 */
export function openOfd(body: Uint8Array): OfdPackage {
  let unpacked = 0;
  const names: string[] = [];
  const files = unzipSync(body, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (!name.toLowerCase().endsWith(".xml")) return false;
      unpacked += originalSize;
      return unpacked <= MOST_UNPACKED;
    },
  });
  if (!names.includes(ENTRY)) return { kind: "other" };
  if (names.some((name) => LOCK.test(name))) return { kind: "locked" };
  if (unpacked > MOST_UNPACKED) return { kind: "too-large" };
  const parts = new Map<string, string>();
  const textOf = (place: string): string => {
    const bytes = files[place];
    if (bytes === undefined) throw new Error(`no part ${place}`);
    const text = parts.get(place) ?? strFromU8(bytes);
    parts.set(place, text);
    return text;
  };
  const pages = pagesOf(placeFrom("", rootOf(textOf(ENTRY))), textOf);
  const length = pages?.flatMap((page) => page.parts).reduce((sum, part) => sum + part.length, 0);
  return pages === null || (length ?? 0) > MOST_UNPACKED ? { kind: "too-large" } : { kind: "open", pages };
}

/** Null where they are too many. */
function pagesOf(root: string, textOf: (place: string) => string): OfdPage[] | null {
  const named = elementsOf(textOf(root), ["TemplatePage", "Page"]);
  const placeOf = ({ attributes }: Element): string => placeFrom(root, attributes["BaseLoc"] ?? "");
  const shared = new Map(
    named.filter(({ name }) => name === "TemplatePage").map((one) => [one.attributes["ID"], placeOf(one)]),
  );
  const pages = named.filter(({ name }) => name === "Page").map(placeOf);
  if (pages.length > MOST_PAGES) return null;
  return pages.map((place) => {
    const own = textOf(place);
    const below = elementsOf(own, ["Template"]).flatMap(({ attributes }) => {
      const part = shared.get(attributes["TemplateID"]);
      return part === undefined ? [] : [textOf(part)];
    });
    return { parts: [...below, own] };
  });
}

/** A place that a part names, from the archive's root. */
function placeFrom(part: string, named: string): string {
  const start = named.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const steps = named.split("/").filter((step) => step !== "" && step !== ".");
  const way = steps.reduce<string[]>(
    (all, step) => (step === ".." ? all.slice(0, -1) : [...all, step]),
    start,
  );
  return way.join("/");
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(xml: string, names: readonly string[]): Element[] {
  const found: Element[] = [];
  parseXml(xml, {
    onElement: (name, attributes) => {
      if (names.includes(name)) found.push({ name, attributes });
    },
  });
  return found;
}

/** Where the first document of the package begins; there is seldom another. */
function rootOf(xml: string): string {
  const places: string[] = [];
  let isRoot = false;
  parseXml(xml, {
    onElement: (name) => {
      isRoot = name === "DocRoot";
    },
    onText: (text) => {
      if (isRoot) places.push(text.trim());
    },
    onEnd: () => {
      isRoot = false;
    },
  });
  return places[0] ?? "";
}

function parseXml(xml: string, handler: XmlHandler): void {
  finish(xmlSteps(xml, handler));
}
