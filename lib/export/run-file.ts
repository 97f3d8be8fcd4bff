import { fromPublic, publicChange, publicReview } from "../audit/review/public-review.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { runRecord, type RunRecord } from "../audit/records/run-record.ts";
import { z } from "../facts/zod.ts";
import type { ForeignRun } from "../store/import-runs.ts";
import { refused, type Refused } from "../store/saved-file/file-problem.ts";
import { firstRepeated } from "../store/saved-file/first-repeated.ts";
import { openEnvelope, RUN_FORMAT } from "../store/saved-file/open-envelope.ts";

/**
 * A run as a file: the run's record as people have decided it, so that its figures are the screen's; beside it
 * what is needed to bring the run back whole: its id, the verdicts as the program judged them, the reviews without memos.
 */
const instant = z.string().refine((text) => !Number.isNaN(Date.parse(text)), "not an instant in ISO 8601");
const runFile = runRecord.extend({
  startedAt: instant,
  finishedAt: instant,
  id: z.string().min(1).max(200).optional(),
  bureau: runRecord.shape.bureau.extend({
    homeUrl: z.url({ protocol: /^https?$/ }),
  }),
  /** Whether the sites' robots.txt was obeyed; older files and the terminal's do not say. */
  obeysRobots: z.boolean().nullable().optional(),
  judged: runRecord.pick({ verdicts: true, score: true }).optional(),
  reviews: z
    .array(
      z.object({
        key: z.string(),
        history: z.array(publicChange.refine(({ at }) => !Number.isNaN(Date.parse(at)))),
      }),
    )
    .optional(),
});

/** Larger files are not even read: a run of 10,000 findings has some 10 MB. */
export const LARGEST_RUN_FILE = 64 * 1024 * 1024;

export type ParsedRunFile = { readonly ok: true; readonly run: ForeignRun } | Refused;

/** The file of a run, as text. */
export function runFileText(
  { id, obeysRobots }: Pick<ForeignRun, "id" | "obeysRobots">,
  run: ReviewedRun,
): string {
  const reviews = keysOf(run.judged).flatMap((key) => run.reviews.get(key) ?? []);
  const file = {
    ...run.record,
    id,
    obeysRobots,
    ...(run.record !== run.judged && {
      judged: { verdicts: run.judged.verdicts, score: run.judged.score },
    }),
    reviews: reviews.map(publicReview),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a run's file, also one that the terminal wrote. Never throws: what is wrong with it is the problem. */
export function parseRunFile(text: string): ParsedRunFile {
  const opened = openEnvelope(text, RUN_FORMAT);
  if (!opened.ok) return opened;
  const file = runFile.safeParse(opened.json);
  if (!file.success)
    return refused({ kind: "malformed", place: file.error.issues[0]?.path.map(String).join(".") ?? "" });
  const id = firstRepeated(file.data.verdicts.map(({ itemId }) => itemId));
  return id === null ? { ok: true, run: foreignRun(file.data) } : refused({ kind: "repeated", id });
}

function foreignRun({
  id,
  judged,
  reviews = [],
  obeysRobots = null,
  ...record
}: z.infer<typeof runFile>): ForeignRun {
  return {
    id:
      id ??
      `${record.bureau.homeUrl}|${record.startedAt}|${record.checklist.id}.${record.checklist.revision}`,
    record: { ...record, ...judged },
    reviews: reviews.map(fromPublic),
    obeysRobots,
  };
}

function keysOf(record: RunRecord): string[] {
  return record.verdicts.flatMap(({ itemId, findings }) => [itemId, ...findings.map(({ key }) => key)]);
}
