import { emptinessOf } from "../facts/state/blank.ts";
import type { Page } from "../facts/page/page.ts";
import type { ListItem } from "../facts/page-facts.ts";
import type { StateFound } from "../facts/state/page-state.ts";
import {
  challengeOf,
  closedForWork,
  found,
  movedTo,
  saysEnded,
  softNotFound,
} from "../facts/state/page-state.ts";
import type { Portal } from "./families/portal.ts";

interface Seen {
  readonly page: Page;
  readonly status: number;
  readonly families: readonly Portal[];
  readonly items: readonly ListItem[];
  readonly article: boolean;
  /** The page's scripts have run. */
  readonly rendered: boolean;
}

/** The page's state and why. A challenge goes before the status: it comes with 412, 202, 521 and 200 alike. */
export function stateOf({ page, status, families, items, article, rendered }: Seen): StateFound {
  const challenge = challengeOf(page);
  if (challenge !== null) return challenge;
  if (status >= 400) return found("error", "http-status", String(status));
  if (items.length > 0) return saysEnded(page) ?? found("ok", "read", "");
  const elsewhere = softNotFound(page) ?? movedTo(page);
  if (elsewhere !== null) return elsewhere;
  if (article) return found("ok", "read", "");
  const resting = closedForWork(page);
  if (resting !== null) return resting;
  return (
    (rendered ? null : dynamicOf(page, families)) ?? emptinessOf(page, rendered) ?? found("ok", "read", "")
  );
}

function dynamicOf(page: Page, families: readonly Portal[]): StateFound | null {
  for (const family of families) {
    const sign = family.dynamic?.(page) ?? null;
    if (sign !== null) return found("dynamic", sign.code, sign.quote);
  }
  return null;
}
