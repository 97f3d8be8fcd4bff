import type { Charge } from "../records/charge.ts";
import type { Checklist, ChecklistItem } from "../checklist/checklist.ts";
import type { RunRecord } from "../records/run-record.ts";
import type { Answer, PeerResult, Standing } from "../records/standing.ts";

/** Another bureau: its newest run by the same checklist, after review, and what people have answered about it. */
export interface Peer {
  readonly record: Pick<RunRecord, "bureau" | "checklist" | "verdicts">;
  readonly standing?: Standing | undefined;
}

/** The bureau that is judged, and those it is compared with. */
export interface Peers {
  readonly checklist: Checklist;
  readonly homeUrl: string;
  /** What is known of the bureau itself: its explained gaps say which units are compared. */
  readonly standing?: Standing | undefined;
  readonly others: readonly Peer[];
}

type Published = "yes" | "no" | "unknown";

/**
 * How many peers have published what the items with a peer rule ask for (全省 40% 以上已公开), as a whole and for every
 * unit that a gap of the bureau names. A peer counts once, and only where its own verdict says so: what was not read,
 * waits for a person or does not apply is evidence of nothing. The bureau is no peer of itself.
 */
export function peerResults({ checklist, homeUrl, standing, others }: Peers): PeerResult[] {
  const peers = new Map(
    others
      .filter(({ record }) => record.checklist.id === checklist.id && record.bureau.homeUrl !== homeUrl)
      .map((peer) => [peer.record.bureau.homeUrl, peer]),
  );
  return checklist.items.filter(hasPeerRule).flatMap(({ id }) => {
    const gaps = chargesOf(answerTo(id, standing));
    const units = [undefined, ...new Set(gaps.flatMap(({ unit }) => unit ?? []))];
    return units.map((unit) => resultOf(id, unit, [...peers.values()]));
  });
}

function hasPeerRule({ scoring }: ChecklistItem): boolean {
  return scoring?.rules?.some((rule) => rule.kind === "each" && rule.peerShare !== undefined) === true;
}

function resultOf(itemId: string, unit: string | undefined, peers: readonly Peer[]): PeerResult {
  const answers = peers.map((peer) => publishedBy(peer, itemId, unit));
  const published = answers.filter((one) => one === "yes").length;
  const of = answers.filter((one) => one !== "unknown").length;
  return { itemId, ...(unit !== undefined && { unit }), published, of };
}

/** An explained gap may pass and is a gap all the same, so the answer's own charges are asked before the verdict. */
function publishedBy({ record, standing }: Peer, itemId: string, unit: string | undefined): Published {
  const verdict = record.verdicts.find((one) => one.itemId === itemId)?.verdict;
  if (verdict !== "pass" && verdict !== "fail") return "unknown";
  const gaps = chargesOf(answerTo(itemId, standing));
  if (gaps.length === 0) return verdict === "pass" ? "yes" : unit === undefined ? "no" : "unknown";
  if (unit === undefined) return "no";
  if (gaps.some((gap) => gap.unit === unit)) return "no";
  // A gap that names no unit may be this one's.
  return gaps.every((gap) => gap.unit !== undefined) ? "yes" : "unknown";
}

function answerTo(itemId: string, standing: Standing | undefined): Answer | undefined {
  return standing?.answers?.find((answer) => answer.itemId === itemId);
}

function chargesOf(answer: Answer | undefined): readonly Charge[] {
  return answer?.charges ?? [];
}
