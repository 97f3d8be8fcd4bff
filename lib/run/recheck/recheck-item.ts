import type { RunRecord } from "../../audit/records/run-record.ts";
import type { Verdict } from "../../audit/records/verdict.ts";
import type { RunRow } from "../../store/rows.ts";
import { SecondLook, type RecheckPorts, type Unread } from "./second-look.ts";

/** What came of looking again. Nothing is changed where a page could not be read: old facts prove nothing about today. */
export type Recheck =
  | { readonly outcome: "judged"; readonly before: Verdict; readonly after: Verdict; readonly read: number }
  | ({ readonly outcome: "unread" } & Unread);

/**
 * Reads again what one item of a finished run is judged by, judges that item afresh and keeps the result in the
 * run's record; every other verdict stays. Rejects with `HandsLost` where the tab went away meanwhile.
 */
export async function recheckItem(
  run: RunRow & { readonly finishedAt: string },
  record: RunRecord,
  itemId: string,
  ports: RecheckPorts,
): Promise<Recheck> {
  const before = record.verdicts.find((verdict) => verdict.itemId === itemId);
  if (before === undefined) throw new Error(`the run has no item ${itemId}`);
  const look = await SecondLook.of(run, ports);
  const unread = await look.read(before);
  if (unread !== null) return { outcome: "unread", ...unread };
  const { amendment, after } = look.amend(record, before);
  await ports.store.amend(run.id, amendment);
  return { outcome: "judged", before, after, read: amendment.pages.length };
}
