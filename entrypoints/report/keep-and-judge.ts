import { browser } from "wxt/browser";
import { registry } from "../../checks/index.ts";
import type { BureauKnowledge } from "../../lib/audit/records/bureau-knowledge.ts";
import { checklistEffect } from "../../lib/audit/judging/checklist-effect.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { judgeAgain } from "../../lib/run/judging/judge-again.ts";
import { changeBureau } from "../../lib/store/bureau-store.ts";
import { database } from "../../lib/store/database.ts";
import { dexieRunStore } from "../../lib/store/dexie-run-store.ts";
import type { RunRow } from "../../lib/store/rows.ts";
import type { SaidOutcome } from "../../lib/ui/report/knowledge/knowledge-desk.ts";

export type Change = (known: BureauKnowledge) => BureauKnowledge;

/**
 * Keeps what a person says of a bureau, and judges the audit of it again from the pages it has. One after the other, also
 * where report and side panel are open together: two quick corrections never judge at the same time.
 */
export function keepAndJudge(
  run: Pick<RunRow, "id" | "bureau">,
  change: Change,
  checklists: ReadonlyMap<string, Checklist>,
): Promise<SaidOutcome> {
  return navigator.locks.request(`judge ${run.id}`, () => inTurn(run, change, checklists));
}

async function inTurn(
  run: Pick<RunRow, "id" | "bureau">,
  change: Change,
  checklists: ReadonlyMap<string, Checklist>,
): Promise<SaidOutcome> {
  try {
    await changeBureau(database(), run.bureau, (row) => ({ ...row, ...change(row) }));
    const before = await database().records.get(run.id);
    const judged = await judgeAgain(run.id, {
      store: dexieRunStore(database()),
      checklists,
      registry,
      toolVersion: browser.runtime.getManifest().version,
    });
    if (judged.refused !== undefined || before === undefined) return { kind: "kept" };
    return { kind: "judged", effect: checklistEffect(before.record, judged.record) };
  } catch {
    return { kind: "failed" };
  }
}
