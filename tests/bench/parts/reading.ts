import { interleaved } from "../measure/interleaved.ts";
import { ratios } from "../measure/ratios.ts";
import { benchPages, savedPages } from "../pages.ts";
import type { Bench, Part } from "../part.ts";
import { alone } from "../reading/alone.ts";
import { contenders, READER, YARDSTICK } from "../reading/contenders.ts";
import { costsOf } from "../reading/costs.ts";
import { shippedReader, writeShippedReader } from "../reading/shipped-reader.ts";
import type { Row } from "../report/row.ts";

/** Reading a page against bare parsers that give no facts. */
export const reading: Part = {
  name: "reading",
  title: "Reading a page beside bare parsers: processor time, no network",
  measure: async (bench) => [...(await whole(bench)), ...costs(bench)],
};

/** Each by itself: what a process spends that reads pages and does nothing else. */
async function whole(bench: Bench): Promise<Row[]> {
  const file = await writeShippedReader(bench.scratch);
  const names = contenders(await shippedReader(file)).map(({ name }) => name);
  bench.say("each in a process of its own …");
  const spent = await interleaved(
    bench.rounds,
    names.map((name) => ({ name, run: () => alone(file, name) })),
  );
  const ratio = ratios(spent.get(READER) ?? [], spent.get(YARDSTICK) ?? []);
  return [
    {
      ...{ figure: `${READER} ÷ ${YARDSTICK}`, unit: "×", values: ratio, goal: { atMost: 1.5 } },
      note: `over ${benchPages().length} pages, ${savedPages().length} of them saved from real sites; each in a process of its own, all that it spends, so that each pays for its own garbage`,
    },
    ...names.map((name): Row => ({
      ...{ figure: `${name}, a page`, unit: "ms", values: spent.get(name) ?? [], goal: null },
    })),
  ];
}

/** Where the time goes: the profile behind the ratio. */
function costs(bench: Bench): Row[] {
  bench.say("step by step …");
  const { whole, steps, slowest } = costsOf(benchPages(), bench.rounds);
  return [
    {
      ...{ figure: `${READER} ÷ ${YARDSTICK}, no garbage collected`, unit: "×", goal: null },
      values: [whole],
      note: "median over the pages of the medians of the rounds, one call of each in turn: such a call seldom meets the collector, which is half of what the bare parser's tree costs",
    },
    ...steps.map(({ name, share }): Row => ({
      ...{ figure: `of which ${name}`, unit: "×", values: [share], goal: null },
    })),
    {
      ...{ figure: "the page that takes longest", unit: "ms", values: [slowest.ms], goal: { atMost: 50 } },
      note: `${slowest.name}, read at once; larger ones are read in stretches, see the tab's chapter`,
    },
  ];
}
