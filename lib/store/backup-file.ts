import { bureauKnowledge } from "../audit/records/bureau-knowledge.ts";
import { checklist } from "../audit/checklist/checklist.ts";
import { change } from "../audit/review/review.ts";
import { bureau, runRecord } from "../audit/records/run-record.ts";
import { verdict, verdictKind } from "../audit/records/verdict.ts";
import { cause } from "../facts/cause.ts";
import { civilDate } from "../facts/civil-date.ts";
import { pageFacts } from "../facts/page-facts.ts";
import { z } from "../facts/zod.ts";
import { refused, type Refused } from "./saved-file/file-problem.ts";
import { firstRepeated } from "./saved-file/first-repeated.ts";
import { BACKUP_FORMAT, openEnvelope } from "./saved-file/open-envelope.ts";

const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), "not an instant in ISO 8601");
const count = z.number().int().min(0);

const robotsAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rules"), text: z.string() }),
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("unreachable") }),
]);

const summary = z.object({
  tally: z.record(verdictKind, count),
  score: runRecord.shape.score,
  coverage: runRecord.shape.coverage.pick({ assessed: true, known: true }),
  status: runRecord.shape.status,
});

/** Loose, as the other rows: what a later version adds to a row comes back with it. */
const run = z.looseObject({
  id: z.string().min(1).max(200),
  bureau: bureau.extend({ homeUrl: z.url({ protocol: /^https?$/ }) }),
  origin: z.string(),
  checklistId: z.string(),
  checklistRevision: z.number().int().optional(),
  judgedFrom: z.string().optional(),
  referenceDate: civilDate,
  mode: z.enum(["columns", "site"]),
  maxPages: count,
  obeysRobots: z.boolean().nullable(),
  robots: z.record(z.string(), robotsAnswer),
  state: z.enum(["running", "paused", "judging", "finished"]),
  pausedBecause: z
    .enum(["user", "tab-closed", "offline", "blocked", "challenge", "storage-full", "error"])
    .nullable(),
  pauseDetail: z.string(),
  tabId: z.number().nullable(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  cancelled: z.boolean(),
  counts: z.object({
    known: count,
    read: count,
    unread: count,
    columns: count,
    lists: count,
    articles: count,
    annualReports: count,
  }),
  current: z.string().nullable(),
  summary: summary.nullable(),
});

const recheck = z.object({ itemId: z.string(), at: instant, before: verdict, read: z.array(z.string()) });

/** Every table that cannot be had again from the web, in the order in which they are written. */
const tables = {
  runs: z.array(run),
  records: z.array(
    z.looseObject({ runId: z.string(), record: runRecord, rechecks: z.array(recheck).optional() }),
  ),
  reviews: z.array(z.looseObject({ bureau: z.string(), key: z.string(), history: z.array(change) })),
  bureaus: z.array(
    z.looseObject({
      ...bureauKnowledge.shape,
      homeUrl: z.url({ protocol: /^https?$/ }),
      name: z.string(),
      region: z.string(),
      level: z.enum(["province", "city", "county"]).nullable(),
      scopes: z.array(z.string()),
      listed: z.boolean(),
    }),
  ),
  checklists: z.array(
    z.looseObject({ id: z.string(), revision: z.number().int().min(1), checklist, savedAt: instant }),
  ),
  /** Without them an audit is whole but cannot be judged again. */
  pages: z.array(z.looseObject({ runId: z.string(), url: z.string(), facts: pageFacts })).optional(),
  frontier: z
    .array(
      z.looseObject({
        runId: z.string(),
        url: z.string(),
        state: z.enum(["queued", "read", "unread"]),
        priority: z.number(),
        sequence: z.number(),
        cause: cause.nullable(),
      }),
    )
    .optional(),
};

export const BACKUP_VERSION = 1;

const backup = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.literal(BACKUP_VERSION),
  tool: z.object({ name: z.string(), version: z.string() }),
  madeAt: instant,
  ...tables,
});
export type Backup = z.infer<typeof backup>;
export type BackupTable = keyof typeof tables;

/** Larger texts do not fit into one string of a browser. */
export const LARGEST_BACKUP = 400 * 1024 * 1024;

export type ParsedBackup = { readonly ok: true; readonly backup: Backup } | Refused;

/** Reads a back-up. Never throws: what is wrong with the file is the problem. */
export function parseBackup(text: string): ParsedBackup {
  const opened = openEnvelope(text, BACKUP_FORMAT);
  if (!opened.ok) return opened;
  const read = backup.safeParse(opened.json);
  if (!read.success)
    return refused({ kind: "malformed", place: read.error.issues[0]?.path.map(String).join(".") ?? "" });
  const id = repeatedId(read.data);
  return id === null ? { ok: true, backup: read.data } : refused({ kind: "repeated", id });
}

/** A back-up that was written by this program has every audit and every record once. */
function repeatedId({ runs, records }: Backup): string | null {
  return firstRepeated(runs.map(({ id }) => id)) ?? firstRepeated(records.map(({ runId }) => runId));
}
