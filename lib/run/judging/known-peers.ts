import type { Checklist } from "../../audit/checklist/checklist.ts";
import { peerResults } from "../../audit/scoring/peer-results.ts";
import { applyReviews } from "../../audit/review/apply-reviews.ts";
import type { PeerResult, Standing } from "../../audit/records/standing.ts";
import type { RunStore } from "../../store/run-store.ts";

/** The bureau that is judged, by which checklist, and what is known of it. */
export interface Judged {
  readonly homeUrl: string;
  readonly checklist: Checklist;
  readonly standing: Standing;
}

/** What one neighbour has published is not what a province has: of fewer bureaus than this nothing is concluded. */
const FEWEST = 5;

/**
 * How many of the other bureaus in the store have published what items with a peer rule ask for, after review; items that too
 * few of them were judged on are left out. A checklist without such a rule reads no other record.
 */
export async function knownPeers(judged: Judged, store: Pick<RunStore, "others">): Promise<PeerResult[]> {
  const { homeUrl, checklist } = judged;
  if (peerResults({ ...judged, others: [] }).length === 0) return [];
  const { id, revision } = checklist;
  const others = await store.others({ homeUrl, checklist: { id, revision } });
  const results = peerResults({
    ...judged,
    others: others.map(({ record, reviews, knowledge: { answers } }) => ({
      record: applyReviews(record, reviews, checklist).record,
      standing: { answers },
    })),
  });
  return results.filter(({ of }) => of >= FEWEST);
}
