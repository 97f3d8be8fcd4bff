import { finish } from "../steps/finish.ts";
import { flatSteps } from "../steps/flat-steps.ts";
import type { Steps } from "../steps/steps.ts";
import { addressReader } from "../addresses/absolute-url.ts";
import type { AddressKind } from "../addresses/address-kind.ts";
import { addressKind } from "../addresses/address-kind.ts";
import { cleanText } from "../plain-text/clean-text.ts";
import type { Html, HtmlNode } from "../html/html.ts";
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

/** `anchorsOf` in steps, between which whoever runs it may rest. */
export function anchorSteps(html: Html, base: string): Steps<Anchor[]> {
  const addressOf = addressReader(base);
  const hrefTarget = hrefReader(addressOf);
  const madeFor = scriptAddresses(html.scripts);
  return flatSteps(html.leads, (node) => {
    const isLink = node.tag === "a" || node.tag === "area";
    if ((!isLink && node.attributes["onclick"] === undefined) || node.template) return NONE;
    const target =
      (isLink ? hrefTarget(node.attributes["href"]) : null) ?? madeTarget(node, addressOf, madeFor);
    if (target === null) return NONE;
    const text = cleanText(html.text.slice(node.from, Math.min(node.to, node.from + MAX_RAW_TEXT)));
    return [{ node, url: target.url, kind: target.kind, text }];
  });
}

/** Reads hrefs; a page's menus repeat each other, and each is read once. */
function hrefReader(addressOf: (href: string) => string | null): (href: string | undefined) => Target | null {
  const known = new Map<string, Target | null>();
  return (href) => {
    if (href === undefined) return null;
    let target = known.get(href);
    if (target === undefined) {
      target = isPattern(href) || isOnlyFragment(href) ? null : targetAt(addressOf(href));
      known.set(href, target);
    }
    return target;
  };
}

/** Where a click leads, of what has no address of its own. */
function madeTarget(
  node: HtmlNode,
  addressOf: (href: string) => string | null,
  madeFor: (node: HtmlNode) => string | null,
): Target | null {
  if (isPattern(node.attributes["href"] ?? "")) return null;
  const made = madeFor(node);
  return made === null ? null : targetAt(addressOf(made));
}

function targetAt(url: string | null): Target | null {
  return url === null ? null : { url, kind: addressKind(url) };
}

/** What a script fills in: the way of a phantom. */
function isPattern(href: string): boolean {
  return href.includes("{{");
}

/** `#top` is a place on the same page; `#/4942` and `#4942` are routes of a single-page application. */
function isOnlyFragment(href: string): boolean {
  const trimmed = href.trim();
  return trimmed === "" || (trimmed.startsWith("#") && !/^#\/?\d/.test(trimmed));
}
