import type { RunRecord } from "../../audit/records/run-record.ts";
import { verdictOf } from "../../audit/review/review.fixture.ts";
import type { VerdictKind } from "../../audit/records/verdict.ts";
import type { Contender } from "./contender.ts";

/** A bureau's audit in one line: what each item came to, and whatever else matters. */
export function contender(
  name: string,
  verdicts: Readonly<Record<string, VerdictKind>>,
  more: Partial<RunRecord> = {},
): Contender {
  const homeUrl = `https://${name}.example/`;
  return {
    runId: `run-${name}`,
    record: {
      format: "gongkai-lens/run",
      formatVersion: 1,
      tool: { name: "gongkai-lens", version: "0.1.0" },
      bureau: { name, homeUrl, scopes: [homeUrl] },
      checklist: { id: "kjj", revision: 3 },
      referenceDate: "2026-11-18",
      startedAt: "2026-11-18T01:00:00Z",
      finishedAt: "2026-11-18T01:30:00Z",
      status: "complete",
      coverage: { assessed: 100, known: 100, notAssessed: [] },
      columns: [],
      verdicts: Object.entries(verdicts).map(([itemId, kind]) =>
        verdictOf(kind, kind === "fail" ? [`${itemId}|/`] : [], { itemId }),
      ),
      score: null,
      ...more,
    },
  };
}

/** A score of so many points of 100. */
export function scored(total: number, veto: readonly string[] = []): Pick<RunRecord, "score"> {
  return { score: { veto: [...veto], deducted: 100 - total, total, outOf: 100, floorReached: false } };
}
