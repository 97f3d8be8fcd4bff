import { fromPublic, publicChange, publicReview } from "../audit/review/public-review.ts";
import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import { runRecord, type RunRecord } from "../audit/run-record.ts";
import { z } from "../facts/zod.ts";
import type { ForeignRun } from "../store/import-runs.ts";

/**
 * A run as a file: the record of DESIGN §3.2 as people have decided it, so that its figures are the screen's; beside it
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

export type RunFileProblem =
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json" }
  | { readonly kind: "not-a-run" }
  | { readonly kind: "newer-version"; readonly version: string }
  /** `place` is the path of the first value that is not as it should be. */
  | { readonly kind: "malformed"; readonly place: string };

export type ParsedRunFile =
  { readonly ok: true; readonly run: ForeignRun } | { readonly ok: false; readonly problem: RunFileProblem };

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
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problem: { kind: "not-json" } };
  const envelope = z
    .object({ format: z.literal("gongkai-lens/run"), formatVersion: z.number() })
    .safeParse(json);
  if (!envelope.success) return { ok: false, problem: { kind: "not-a-run" } };
  const { formatVersion } = envelope.data;
  if (formatVersion > 1)
    return { ok: false, problem: { kind: "newer-version", version: String(formatVersion) } };
  const file = runFile.safeParse(json);
  if (!file.success) {
    const place = file.error.issues[0]?.path.map(String).join(".") ?? "";
    return { ok: false, problem: { kind: "malformed", place } };
  }
  return { ok: true, run: foreignRun(file.data) };
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

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
