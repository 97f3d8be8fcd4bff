import type { Checklist, ChecklistItem } from "../../audit/checklist/checklist.ts";
import type { ReviewedRun } from "../../audit/review/apply-reviews.ts";
import { columnOf, type RecordColumn } from "../../export/column-of.ts";
import { entriesOf, type Entry } from "../../export/entries.ts";
import type { Cause } from "../../facts/cause.ts";
import type { PageFacts } from "../../facts/page-facts.ts";
import { normaliseUrl } from "../../facts/addresses/page-url.ts";

/** The newest audit of the site that a page belongs to, with what people have decided. */
export interface PageAudit {
  readonly run: ReviewedRun;
  readonly checklist: Checklist;
}

/** What an audit has to say of one page. */
export interface AboutPage {
  /** The column that it is or belongs to; null where that is not certain. */
  readonly column: RecordColumn | null;
  /** The items that this column answers. */
  readonly items: readonly ChecklistItem[];
  /** Findings whose evidence stands on the page. */
  readonly entries: readonly Entry[];
  /** Why the audit did not read it; null where it did, or never met it. */
  readonly unread: Cause | null;
}

/** What an audit says of the page that is shown in the tab. */
export function aboutPage(facts: PageFacts, { run, checklist }: PageAudit): AboutPage {
  const { record } = run;
  const identity = (url: string) => normaliseUrl(url, record.bureau.homeUrl) ?? url;
  const own = new Set([facts.url, facts.finalUrl].map(identity));
  const isThis = ({ url }: { readonly url: string }) => own.has(identity(url));
  const named = record.columns.find(isThis) ?? innermost(facts, record.columns, identity);
  const column = named ?? columnOf(record, identity(facts.url), "");
  return {
    column,
    items: checklist.items.filter(({ id }) => column?.matched.includes(id)),
    entries: entriesOf(run, checklist).filter(({ evidence }) => evidence.some(isThis)),
    unread: record.coverage.notAssessed.find(isThis)?.cause ?? null,
  };
}

/** The breadcrumb of a page is the bureau's own word for where it belongs. */
function innermost(
  facts: PageFacts,
  columns: readonly RecordColumn[],
  identity: (url: string) => string,
): RecordColumn | undefined {
  const known = new Map(columns.map((column) => [identity(column.url), column]));
  return facts.column.path.flatMap(({ url }) => known.get(identity(url)) ?? []).at(-1);
}
