import { findChecklist } from "../../lib/audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { applyReviews } from "../../lib/audit/review/apply-reviews.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { normaliseUrl } from "../../lib/facts/addresses/page-url.ts";
import { database } from "../../lib/store/database.ts";
import { reviewsOf } from "../../lib/store/review-store.ts";
import type { PageAudit } from "../../lib/ui/sidepanel/about-page.ts";
import { auditOfPage } from "../../lib/ui/sidepanel/audit-of-page.ts";

export interface LoadedAudit {
  readonly runId: string;
  readonly audit: PageAudit;
  readonly then: PageFacts | null;
  readonly corrections: Readonly<Record<string, readonly string[]>>;
}

/** The newest audit of the page's site from the store; null where there is none, or where its checklist is not at hand. */
export async function loadPageAudit(
  url: string,
  checklists: ReadonlyMap<string, Checklist>,
): Promise<LoadedAudit | null> {
  const db = database();
  const run = auditOfPage(await db.runs.where("state").equals("finished").toArray(), url);
  const record = run === null ? undefined : (await db.records.get(run.id))?.record;
  const checklist = record && findChecklist(checklists, record.checklist.id, record.checklist.revision);
  if (run === null || record === undefined || checklist === undefined) return null;
  const { homeUrl } = record.bureau;
  const reviews = await reviewsOf(db, homeUrl);
  // An audit judged anew by another checklist stands on the pages of the one that read them.
  const page = await db.pages.get([run.judgedFrom ?? run.id, normaliseUrl(url, homeUrl) ?? url]);
  return {
    runId: run.id,
    audit: { run: applyReviews(record, reviews, checklist), checklist },
    then: page?.facts ?? null,
    corrections: (await db.bureaus.get(homeUrl))?.corrections ?? {},
  };
}
