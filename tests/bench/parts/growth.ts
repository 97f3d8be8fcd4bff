import { MOST_PAGES } from "../../../lib/ui/popup/start-order.ts";
import { buildExtension } from "../extension/build-extension.ts";
import { unwatchedAudit, type UnwatchedAudit } from "../extension/unwatched-audit.ts";
import { column } from "../measure/column.ts";
import { interleaved, type Contender } from "../measure/interleaved.ts";
import { ratios } from "../measure/ratios.ts";
import type { Bench, Part } from "../part.ts";
import type { Row } from "../report/row.ts";
import { withSite } from "../site.ts";

interface Run extends UnwatchedAudit {
  readonly addresses: number;
}

const [SMALL, LARGE] = [2_000, 10_000];
const TIMEOUT_MS = 600_000;
/** Memory and processor time hardly differ from one audit to the next, and ten thousand pages take minutes. */
const PAIRS = 1;

/** Whether the extension needs more memory, or more time a page, where a site is five times as large. */
export const growth: Part = {
  name: "growth",
  title: `From ${SMALL} to ${LARGE} pages in Chromium: the whole site, no latency, nobody watching`,
  measure: async (bench) => {
    bench.say("building the extension …");
    const extension = await buildExtension("bench");
    const of = (pages: number) => contender(bench, extension, pages);
    const measured = await interleaved(Math.min(PAIRS, bench.rounds), [of(LARGE), of(SMALL)]);
    const value = (pages: number, pick: (run: Run) => number) => column(measured, String(pages), pick);
    const grown = (figure: string, pick: (run: Run) => number, atMost: number): Row => ({
      figure: `${figure} at ${LARGE} ÷ at ${SMALL}`,
      unit: "×",
      values: ratios(value(LARGE, pick), value(SMALL, pick)),
      goal: { atMost },
    });
    return [
      {
        ...grown("background, peak memory", ({ peaks }) => peaks.background, 1.3),
        note: "while it reads, the background needs as much for many pages as for few; the peak is judging, which holds the facts of all of them (3 KB of heap a page, menus once)",
      },
      grown("audited tab, peak memory", ({ peaks }) => peaks.tab, 1.3),
      grown("CPU a page, all browser processes", ({ cpuMs, addresses }) => cpuMs / addresses, 1.2),
      megabytes(
        `background, peak memory at ${LARGE}`,
        value(LARGE, ({ peaks }) => peaks.background),
      ),
      megabytes(
        `audited tab, peak memory at ${LARGE}`,
        value(LARGE, ({ peaks }) => peaks.tab),
      ),
      {
        figure: `addresses not read of ${LARGE}`,
        unit: "count",
        values: value(LARGE, ({ record, addresses }) => Math.max(0, addresses - record.coverage.assessed)),
        goal: { atMost: 0 },
      },
    ];
  },
};

function megabytes(figure: string, values: readonly number[]): Row {
  return { figure, unit: "MB", values: values.map((bytes) => bytes / 1e6), goal: null };
}

function contender(bench: Bench, extension: string, pages: number): Contender<Run> {
  return {
    name: String(pages),
    run: () =>
      withSite({ pages, latencyMs: 0 }, async ({ home, pages: { length: addresses } }) => {
        const run = await unwatchedAudit(extension, home, { pages: MOST_PAGES, timeoutMs: TIMEOUT_MS });
        const [background, tab] = [run.peaks.background, run.peaks.tab].map((bytes) =>
          (bytes / 1e6).toFixed(0),
        );
        bench.say(`${pages} pages in Chromium: background ${background} MB, tab ${tab} MB`);
        return { ...run, addresses };
      }),
  };
}
