import { checklists, registry } from "../../checks/index.ts";
import { arrangeSite } from "../../lib/audit/site/arrange-site.ts";
import { judge } from "../../lib/audit/judging/judge.ts";
import { toRunRecord } from "../../lib/audit/judging/to-run-record.ts";
import type { Bureau } from "../../lib/audit/records/run-record.ts";
import type { CivilDate } from "../../lib/facts/civil-date.ts";
import { pageFacts, type PageFacts, type Response } from "../../lib/facts/page-facts.ts";
import { RepeatedParts } from "../../lib/store/repeated-parts.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import { cpuTime } from "./cpu-time.ts";

/** Processor milliseconds of one run: its pages read, then everything judged by `kjj`, once and cold. */
export interface JudgeShare {
  readonly pages: number;
  readonly reading: number;
  readonly judging: number;
  /** Of judging, in percent of reading. */
  readonly share: number;
}

/** Reads the pages as a crawl does and judges them as a run ends; facts pass through JSON and have their common parts kept once, as they pass a store. */
export function judgeShare(
  responses: readonly Response[],
  { bureau, referenceDate }: { readonly bureau: Bureau; readonly referenceDate: CivilDate },
): JudgeShare {
  const kept: string[] = [];
  const reading = cpuTime(() => {
    for (const response of responses) kept.push(JSON.stringify(readPage(response)));
  });
  const parts = new RepeatedParts();
  const pages = kept.map((facts) => parts.kept(pageFacts.parse(JSON.parse(facts))));
  const judging = cpuTime(() => {
    judged(pages, bureau, referenceDate);
  });
  return { pages: pages.length, reading, judging, share: (judging * 100) / reading };
}

function judged(pages: readonly PageFacts[], bureau: Bureau, referenceDate: CivilDate) {
  const checklist = checklists.get("kjj");
  if (checklist === undefined) throw new Error("there is no checklist kjj");
  const answered = pages.map(({ url }) => url);
  const site = arrangeSite({ bureau, pages, notAssessed: [], answered, checklist });
  const verdicts = judge(site, checklist, registry, { referenceDate });
  return toRunRecord({
    ...{ tool: { name: "gongkai-lens", version: "0" }, bureau, site, checklist, verdicts, referenceDate },
    ...{ startedAt: "", finishedAt: "", status: "complete" },
  });
}
