import { contenders, READER, YARDSTICK, type Contender } from "../contenders.ts";
import { judgeLargeRun } from "../judge-large-run.ts";
import { portalPages, savedPages, type BenchPage } from "../pages.ts";
import { partsOf } from "../parts.ts";
import type { Part } from "../part.ts";
import type { Row } from "../report/row.ts";
import { spreadOf } from "../report/spread.ts";
import { timeRounds } from "../rounds.ts";

const WARM_UP = 3;

/** Reading a page against bare parsers that give no facts, and judging against reading: processor time, no network. */
export const reading: Part = {
  name: "reading",
  title: "Reading a page, and judging a run: processor time",
  measure: async (bench) => {
    bench.say("the reader beside bare parsers …");
    const all = await contenders();
    const [saved, made] = [savedPages(), portalPages(200)];
    const pages = [...saved, ...made];
    const medians = timeRounds(all, pages, { warmUp: WARM_UP, rounds: bench.rounds });
    const times = (name: string) => medians.get(name) ?? [];
    const ratios = times(READER).map((ms, page) => ms / (times(YARDSTICK)[page] ?? Number.NaN));
    bench.say("judging …");
    return [
      {
        figure: `${READER} ÷ ${YARDSTICK}, over ${pages.length} pages`,
        unit: "×",
        values: [spreadOf(ratios).median],
        goal: { atMost: 1.5 },
        note: `median over the pages, ${saved.length} of them saved from real sites, of the medians of ${bench.rounds} rounds`,
      },
      ...all.map(({ name }): Row => ({
        figure: `${name}, a page`,
        unit: "ms",
        values: [mean(times(name))],
        goal: null,
      })),
      ...costs(pages, all, bench.rounds),
      judging(),
    ];
  },
};

/** What the reading spends itself on: the profile behind its ratio. */
function costs(pages: readonly BenchPage[], all: readonly Contender[], rounds: number): Row[] {
  const yardstick = all.find(({ name }) => name === YARDSTICK);
  if (yardstick === undefined) throw new Error(`no contender is ${YARDSTICK}`);
  return partsOf(pages, yardstick, rounds).map(({ name, share }) => ({
    ...{ figure: `of which ${name}, ÷ ${YARDSTICK}`, unit: "×", values: [share], goal: null },
  }));
}

function judging(): Row {
  const { pages, share } = judgeLargeRun();
  return {
    ...{ figure: `judging ÷ reading, ${pages} pages`, unit: "×", goal: { atMost: 0.05 } },
    values: [share / 100],
    note: "once: reading so many pages takes long, and a run is judged once",
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0) / numbers.length;
}
