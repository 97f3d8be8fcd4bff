import { column } from "../measure/column.ts";
import { interleaved, type Contender } from "../measure/interleaved.ts";
import { ratios } from "../measure/ratios.ts";
import { runMeasured, type MeasuredRun } from "../measure/run-measured.ts";
import type { Bench, Part } from "../part.ts";
import { ourAudit } from "../peers/our-audit.ts";
import { withSite } from "../site.ts";

interface Run extends MeasuredRun {
  readonly addresses: number;
}

const [SMALL, LARGE] = [2_000, 10_000];

/** Whether an audit of a site five times as large costs more a page: from a terminal, where nothing else runs beside it. */
export const growth: Part = {
  name: "growth",
  title: `From ${SMALL} to ${LARGE} pages: the whole site from a terminal, no latency`,
  measure: async (bench) => {
    const measured = await interleaved(bench.rounds, [contender(bench, LARGE), contender(bench, SMALL)]);
    const cpu = (pages: number) => column(measured, String(pages), (run) => run.cpuMs / run.addresses);
    const peak = (pages: number) => column(measured, String(pages), (run) => run.peakBytes);
    return [
      {
        figure: `CPU a page at ${LARGE} ÷ at ${SMALL}`,
        unit: "×",
        values: ratios(cpu(LARGE), cpu(SMALL)),
        goal: { atMost: 1.2 },
      },
      { figure: `CPU a page at ${LARGE}`, unit: "ms", values: cpu(LARGE), goal: null },
      { figure: `CPU a page at ${SMALL}, the start included`, unit: "ms", values: cpu(SMALL), goal: null },
      {
        figure: `peak memory at ${LARGE} ÷ at ${SMALL}`,
        unit: "×",
        values: ratios(peak(LARGE), peak(SMALL)),
        goal: null,
      },
      {
        figure: `peak memory at ${LARGE}`,
        unit: "MB",
        values: peak(LARGE).map((bytes) => bytes / 1e6),
        goal: null,
      },
    ];
  },
};

function contender(bench: Bench, pages: number): Contender<Run> {
  return {
    name: String(pages),
    run: () =>
      withSite({ pages, latencyMs: 0 }, async ({ home, known }) => {
        const run = await runMeasured(ourAudit(home, "--whole-site"));
        bench.say(
          `${pages} pages: ${(run.wallMs / 1000).toFixed(1)} s, ${(run.cpuMs / 1000).toFixed(1)} s of CPU`,
        );
        return { ...run, addresses: known.length };
      }),
  };
}
