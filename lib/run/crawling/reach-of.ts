import { findChecklist } from "../../audit/checklist/checklist-shelf.ts";
import { saidOfColumn } from "../../audit/site/said-of-column.ts";
import { withSynonyms } from "../../audit/checklist/with-synonyms.ts";
import type { Reach } from "../../crawl/links-to-follow.ts";
import { needEverything, needsOf, wantedElsewhere } from "../../audit/judging/evidence-needs.ts";
import type { RunRow } from "../../store/rows.ts";
import type { JudgePorts } from "../judging/judging-of.ts";

/** A bureau is crawled by what it will be judged by: its own names of columns, and a person's word on them. */
export async function reachOf(
  { bureau, mode, checklistId, checklistRevision }: RunRow,
  { checklists, registry, store }: Pick<JudgePorts, "checklists" | "registry" | "store">,
): Promise<Reach> {
  const general = findChecklist(checklists, checklistId, checklistRevision);
  if (general === undefined) return { depthOf: needEverything, wants: () => false };
  const { synonyms, corrections } = await store.knowledge(bureau.homeUrl);
  const checklist = withSynonyms(general, synonyms);
  const said = saidOfColumn(corrections, bureau.homeUrl);
  const depthOf = mode === "site" ? needEverything : needsOf(checklist, registry, said);
  return { depthOf, wants: wantedElsewhere(checklist, corrections) };
}
