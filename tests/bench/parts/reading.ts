import { linxi } from "../../portal/bureaus/linxi.ts";
import { portalAnswers } from "../../portal/server.ts";
import { contenders, READER, YARDSTICK, type Contender } from "../contenders.ts";
import { judgeShare } from "../judge-share.ts";
import { grownBureau } from "../grown-bureau.ts";
import { benchPage, portalPages, savedPages, type BenchPage } from "../pages.ts";
import { partsOf } from "../parts.ts";
import type { Part } from "../part.ts";
import type { Row } from "../report/row.ts";
import { spreadOf } from "../report/spread.ts";
import { timeRounds } from "../rounds.ts";
import { DAY } from "../site.ts";

const WARM_UP = 3;
/** Makes some two thousand pages of the blameless bureau. */
const TIMES = 40;

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
      judging(bench.rounds),
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

/** Grown, because judging a small site is over before its first call has been compiled. */
function judging(rounds: number): Row {
  const { host, name } = linxi.identity;
  const home = `http://${host}/`;
  const responses = [...portalAnswers(grownBureau(linxi, TIMES), DAY).pages]
    .filter(([, page]) => page.contentType.includes("html"))
    .map(([path, page]) => benchPage(path, new URL(path, home).href, page.body).response);
  const bureau = { name, homeUrl: home, scopes: [home] };
  const shares = Array.from(
    { length: rounds },
    () => judgeShare(responses, { bureau, referenceDate: DAY }).share / 100,
  );
  return {
    figure: `judging ÷ reading, ${responses.length} pages`,
    unit: "×",
    values: shares,
    goal: { atMost: 0.05 },
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0) / numbers.length;
}
