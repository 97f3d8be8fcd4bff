import robotsParser from "robots-parser";

/** The name by which a site's robots.txt may speak to us. */
const USER_AGENT = "GongkaiLens";

/** What asking for a robots.txt gave (RFC 9309 §2.3.1). */
export type RobotsAnswer =
  | { readonly kind: "rules"; readonly text: string }
  /** There is none: everything is allowed. */
  | { readonly kind: "none" }
  /** The server could not say: nothing is allowed until it can. */
  | { readonly kind: "unreachable" };

const HTML = /^\s*(?:<!doctype|<html|<head|<script|<\?xml)/i;

/** Sorts an answer by its status, in hundreds. Portals like to answer with a page of theirs: that is no robots.txt. */
export function robotsAnswer(status: number, text: string): RobotsAnswer {
  if (status >= 500) return { kind: "unreachable" };
  if (status !== 200 || HTML.test(text)) return { kind: "none" };
  return { kind: "rules", text };
}

/** Says of an address whether the site lets it be read by a program. */
export function allowedBy(answer: RobotsAnswer, origin: string): (url: string) => boolean {
  if (answer.kind === "none") return () => true;
  if (answer.kind === "unreachable") return () => false;
  const rules = robotsParser(`${origin}/robots.txt`, answer.text);
  return (url) => rules.isAllowed(url, USER_AGENT) ?? true;
}
