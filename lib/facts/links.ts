import { finish } from "./steps/finish.ts";
import { flatSteps } from "./steps/flat-steps.ts";
import type { Steps } from "./steps/steps.ts";
import { addressReader } from "./absolute-url.ts";
import type { AddressKind } from "./address-kind.ts";
import { addressKind } from "./address-kind.ts";
import { cleanText } from "./clean-text.ts";
import type { Html, HtmlNode } from "./html.ts";
import { scriptAddresses } from "./script-address.ts";

/** A link as it stands in the page. */
export interface Anchor {
  readonly node: HtmlNode;
  /** Absolute, http(s). */
  readonly url: string;
  /** What its address says it leads to. */
  readonly kind: AddressKind;
  /** What is shown, cleaned; "" for a picture. */
  readonly text: string;
}

/** No title is longer; links that were never closed would each hold the rest of the page. */
const MAX_RAW_TEXT = 2000;

/** The links of the page that lead somewhere by http(s), in document order; phantoms of templates left out. */
export function anchorsOf(html: Html, base: string): Anchor[] {
  return finish(anchorSteps(html, base));
}

const NONE: readonly Anchor[] = [];

interface Target {
  readonly url: string;
  readonly kind: AddressKind;
}

/** `anchorsOf`, to be put down now and then. */
export function anchorSteps(html: Html, base: string): Steps<Anchor[]> {
  const targetOf = targetReader(base);
  const madeFor = scriptAddresses(html.scripts);
  return flatSteps(html.leads, (node) => {
    const isLink = node.tag === "a" || node.tag === "area";
    if ((!isLink && node.attributes["onclick"] === undefined) || node.template) return NONE;
    const target = leadOf(node, isLink, targetOf, madeFor);
    if (target === null) return NONE;
    const text = cleanText(html.text.slice(node.from, Math.min(node.to, node.from + MAX_RAW_TEXT)));
    return [{ node, url: target.url, kind: target.kind, text }];
  });
}

/** Reads addresses; a page's menus repeat each other, and each is read once. */
function targetReader(base: string): (href: string) => Target | null {
  const addressOf = addressReader(base);
  const known = new Map<string, Target | null>();
  return (href) => {
    let target = known.get(href);
    if (target === undefined) {
      const url = addressOf(href);
      target = url === null ? null : { url, kind: addressKind(url) };
      known.set(href, target);
    }
    return target;
  };
}

/** By its own address, else by what a click on it does. */
function leadOf(
  node: HtmlNode,
  isLink: boolean,
  targetOf: (href: string) => Target | null,
  madeFor: (node: HtmlNode) => string | null,
): Target | null {
  const href = isLink ? node.attributes["href"] : undefined;
  if (href?.includes("{{") === true) return null;
  const own = href === undefined || isOnlyFragment(href) ? null : targetOf(href);
  if (own !== null) return own;
  const made = madeFor(node);
  return made === null ? null : targetOf(made);
}

/** `#top` is a place on the same page; `#/4942` and `#4942` are routes of a single-page application. */
function isOnlyFragment(href: string): boolean {
  const trimmed = href.trim();
  return trimmed === "" || (trimmed.startsWith("#") && !/^#\/?\d/.test(trimmed));
}
