import { bareText } from "../plain-text/clean-text.ts";
import type { Anchor } from "../page/links.ts";
import type { Page } from "../page/page.ts";

/** The links of a pager that show nothing but a page's number. */
export interface NumberedLinks {
  /** The number that is shown for the address of this link; null where none is. */
  of(link: Anchor | undefined): number | null;
  /** The page after the one that has no link because it is shown. */
  readonly next: Anchor | undefined;
}

const NUMBER = /^[[【]?(\d{1,4})[\]】]?$/;
const MAX_LABEL = 8;

/** The numbered links of a page's content. */
export function numberedLinks({ anchors }: Page): NumberedLinks {
  const byNumber = new Map<number, Anchor>();
  const byUrl = new Map<string, number>();
  for (const anchor of anchors) {
    const { text, url, node } = anchor;
    const number = text.length > MAX_LABEL ? undefined : NUMBER.exec(bareText(text))?.[1];
    if (number === undefined || node.region === "footer") continue;
    if (!byNumber.has(Number(number))) byNumber.set(Number(number), anchor);
    if (!byUrl.has(url)) byUrl.set(url, Number(number));
  }
  return {
    of: (link) => (link === undefined ? null : (byUrl.get(link.url) ?? null)),
    next: followingOf(byNumber),
  };
}

/** Of 1 [2] 3 4 the missing number is the page itself; pictures numbered 1 2 3 4 miss none. */
function followingOf(byNumber: ReadonlyMap<number, Anchor>): Anchor | undefined {
  const last = Math.max(0, ...byNumber.keys());
  if (byNumber.size < 1 || last !== byNumber.size + 1) return undefined;
  for (let number = 1; number < last; number++) if (!byNumber.has(number)) return byNumber.get(number + 1);
  return undefined;
}
