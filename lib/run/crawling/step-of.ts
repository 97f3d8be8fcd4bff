import type { Address, Frontier } from "../../crawl/frontier.ts";
import { linksToFollow, type Reach } from "../../crawl/links-to-follow.ts";
import { inScope } from "../../facts/addresses/in-scope.ts";
import type { Cause } from "../../facts/cause.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { normaliseUrl } from "../../facts/addresses/page-url.ts";
import type { Counts, RunRow } from "../../store/rows.ts";
import type { Step } from "../../store/run-store.ts";

export const NOTHING_READ: Counts = {
  known: 0,
  read: 0,
  unread: 0,
  columns: 0,
  lists: 0,
  articles: 0,
  annualReports: 0,
};

const ANNUAL_REPORT = /政府信息公开.{0,6}(年度报告|年报)/;

/**
 * What one visited page changes: the page itself, the addresses it settles and those it leads to. Advances the
 * frontier at once; the caller writes the step, and on failure throws the frontier away.
 */
export function stepOf(
  run: RunRow,
  frontier: Frontier,
  url: string,
  facts: PageFacts | null,
  cause: Cause | null,
  reach: Reach,
): Step {
  const changed: Address[] = [];
  const keep = (address: Address | null): void => {
    if (address) changed.push(address);
  };
  const identity = facts ? (normaliseUrl(facts.finalUrl, run.bureau.homeUrl) ?? url) : url;
  const isNew = identity === url || frontier.state(identity) !== "read";
  const isProbe = frontier.isProbe(url);
  keep(frontier.settle(url, cause === null ? "read" : "unread", cause));
  const ours = facts !== null && isNew && (identity === url || inScope(identity, run.bureau.scopes));
  if (ours && identity !== url) {
    frontier.discover(identity, 0);
    keep(frontier.settle(identity, cause === null ? "read" : "unread", cause));
  }
  if (ours && cause === null && !isProbe) {
    for (const link of linksToFollow(facts, run.bureau.homeUrl, run.bureau.scopes, reach)) {
      keep(frontier.discover(link.url, link.priority));
    }
  }
  return {
    runId: run.id,
    // A page that told nothing leaves no facts behind, only its cause.
    page: ours && cause === null ? { url: identity, facts } : null,
    frontier: changed.map((address) => ({ ...address, runId: run.id })),
    run: {
      counts: { ...countOf(run.counts, ours && !isProbe ? facts : null, cause), known: frontier.known },
    },
  };
}

function countOf(counts: Counts, facts: PageFacts | null, cause: Cause | null): Counts {
  if (cause !== null) return { ...counts, unread: counts.unread + 1 };
  const isArticle = facts?.kind === "article";
  return {
    ...counts,
    read: counts.read + 1,
    columns: counts.columns + Number(isFirstPageOfColumn(facts)),
    lists: counts.lists + Number(facts?.kind === "list"),
    articles: counts.articles + Number(isArticle),
    annualReports: counts.annualReports + Number(isArticle && ANNUAL_REPORT.test(facts.title)),
  };
}

function isFirstPageOfColumn(facts: PageFacts | null): boolean {
  if (facts?.kind === "column") return true;
  return facts?.kind === "list" && (facts.pager?.current ?? 1) === 1;
}
