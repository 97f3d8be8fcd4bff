import { join } from "node:path";
import { z } from "zod";
import { runRecord, type RunRecord } from "../../../lib/audit/records/run-record.ts";
import { MOST_TOGETHER } from "../../../lib/run/crawling/journal.ts";
import { buildExtension } from "../extension/build-extension.ts";
import { withBrowser } from "../extension/with-browser.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { portalPages } from "../pages.ts";
import { readPage } from "../../../lib/portals/read-page.ts";
import type { Part } from "../part.ts";
import type { Row } from "../report/row.ts";
import { ourAudit } from "../peers/our-audit.ts";
import { withSite } from "../site.ts";
import { bundledForPage } from "../store/bundled-for-page.ts";

const FINDINGS = 10_000;
const STEPS = 300;
const LINKS_A_STEP = 4;
const round = z.object({
  findings: z.number(),
  writes: z.number(),
  oursMs: z.number(),
  rawMs: z.number(),
  ourStepsMs: z.number(),
  rawStepsMs: z.number(),
});
type Round = z.infer<typeof round>;

/** The store against bare IndexedDB with the same rows, in the same page, one after the other. */
export const store: Part = {
  name: "store",
  title: `The store against bare IndexedDB: ${FINDINGS} findings, ${STEPS} pages`,
  measure: async (bench) => {
    bench.say("bundling the store …");
    const script = await bundledForPage(join(import.meta.dirname, "../store/in-page.ts"));
    const extension = await buildExtension("production");
    const rounds = await withSite({ pages: 500, latencyMs: 0 }, async ({ home }) => {
      const { stdout } = await runMeasured(ourAudit(home));
      const json = JSON.stringify(task(runRecord.parse(JSON.parse(stdout))));
      return withBrowser(extension, async ({ context }) => {
        const page = await context.newPage();
        await page.goto(home);
        await page.evaluate(script);
        const once = async () => round.parse(await page.evaluate(`storeRound(${JSON.stringify(json)})`));
        await once();
        const measured: Round[] = [];
        for (let at = 0; at < bench.rounds; at += 1) measured.push(await once());
        return measured;
      });
    });
    return rowsOf(rounds);
  },
};

/** The record with so many findings, and a page like any other. */
function task(record: RunRecord) {
  const [first, ...rest] = record.verdicts;
  const finding = record.verdicts.flatMap(({ findings }) => findings)[0];
  const page = portalPages(1)[0];
  if (first === undefined || finding === undefined || page === undefined)
    throw new Error("there is nothing to keep");
  const findings = Array.from({ length: FINDINGS }, (_, at) => ({ ...finding, key: `${finding.key}/${at}` }));
  const verdicts = [{ ...first, findings }, ...rest.map((verdict) => ({ ...verdict, findings: [] }))];
  return {
    record: { ...record, verdicts },
    facts: readPage(page.response),
    steps: STEPS,
    links: LINKS_A_STEP,
  };
}

function rowsOf(rounds: readonly Round[]): Row[] {
  return [
    {
      ...{ figure: "findings a second ÷ bare IndexedDB in bulk", unit: "×", goal: { atLeast: 0.9 } },
      values: rounds.map(({ oursMs, rawMs }) => rawMs / oursMs),
      note: "a run's findings are kept as one record; bare IndexedDB puts each under its own key, all in one transaction",
    },
    {
      ...{ figure: `objects written for ${FINDINGS} findings`, unit: "count", goal: { atMost: 2 } },
      values: rounds.map(({ writes }) => writes),
    },
    {
      ...{ figure: "pages kept a second ÷ bare IndexedDB", unit: "×", goal: { atLeast: 0.9 } },
      values: rounds.map(({ ourStepsMs, rawStepsMs }) => rawStepsMs / ourStepsMs),
      note: `as a crawl without pauses writes them, ${MOST_TOGETHER} pages in one transaction on both sides: the pages, ${LINKS_A_STEP} addresses each, the run's counts`,
    },
    {
      ...{ figure: "findings kept", unit: "a second", goal: null },
      values: rounds.map(({ findings, oursMs }) => (findings * 1000) / oursMs),
    },
    {
      ...{ figure: "pages kept", unit: "a second", goal: null },
      values: rounds.map(({ ourStepsMs }) => (STEPS * 1000) / ourStepsMs),
    },
  ];
}
