import { judgeLargeRun } from "../judge-large-run.ts";
import type { Part } from "../part.ts";

/** Judging a run against reading its pages. */
export const judging: Part = {
  name: "judging",
  title: "Judging a run: processor time",
  measure: (bench) => {
    bench.say("reading and judging a large run …");
    const { pages, reading, judging, share } = judgeLargeRun();
    return Promise.resolve([
      {
        ...{ figure: `judging ÷ reading, ${pages} pages`, unit: "×", goal: { atMost: 0.05 } },
        values: [share / 100],
        note: "once: reading so many pages takes long, and a run is judged once",
      },
      { figure: "reading", unit: "s", values: [reading / 1000], goal: null },
      { figure: "judging", unit: "s", values: [judging / 1000], goal: null },
    ]);
  },
};
