import { checklists, registry } from "../../checks/index.ts";
import { arrangeSite } from "../../lib/audit/site/arrange-site.ts";
import type { Checklist } from "../../lib/audit/checklist/checklist.ts";
import { judge } from "../../lib/audit/judging/judge.ts";
import type { Bureau } from "../../lib/audit/records/run-record.ts";
import type { NotAssessed } from "../../lib/audit/site/site.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";

/** Moments of the run at which somebody ends it: the answer is right to a fiftieth of its pages. */
const LOOKS = 50;

export interface ReadRun {
  readonly bureau: Bureau;
  readonly referenceDate: string;
  /** In the order in which they were read. */
  readonly pages: readonly PageFacts[];
  readonly notAssessed: readonly NotAssessed[];
}

/** After how many pages of a run with `kjj` no item's verdict changes any more, had it been ended there. */
export function pagesUntilFinal(run: ReadRun): number {
  const checklist = checklists.get("kjj");
  if (checklist === undefined) throw new Error("there is no checklist kjj");
  const { length } = run.pages;
  const final = verdictsAfter(run, length, checklist);
  let settled = length;
  for (let look = LOOKS - 1; look > 0; look -= 1) {
    const pages = Math.ceil((length * look) / LOOKS);
    if (verdictsAfter(run, pages, checklist) !== final) break;
    settled = pages;
  }
  return settled;
}

function verdictsAfter(run: ReadRun, count: number, checklist: Checklist): string {
  const { bureau, referenceDate } = run;
  const unread = run.pages.slice(count).map(({ url }) => ({ url, cause: "cancelled" as const }));
  const pages = run.pages.slice(0, count);
  const site = arrangeSite({ bureau, pages, notAssessed: [...run.notAssessed, ...unread], checklist });
  return judge(site, checklist, registry, { referenceDate })
    .map(({ itemId, verdict }) => `${itemId} ${verdict}`)
    .join("\n");
}
