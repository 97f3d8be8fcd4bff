import { load as loadSlim } from "cheerio/slim";
import { decodeBody } from "../../../lib/facts/plain-text/decode.ts";
import { parseHtml } from "../../../lib/facts/html/html.ts";
import { openPage } from "../../../lib/facts/page/page.ts";
import { TagScanner } from "../../../lib/facts/html/tag-scanner.ts";
import { readPage } from "../../../lib/portals/read-page.ts";
import type { BenchPage } from "../pages.ts";
import { YARDSTICK, type Contender } from "./contenders.ts";
import { median, timeRounds } from "./rounds.ts";

const WARM_UP = 3;
const deaf = () => undefined;
const NOBODY = {
  ...{ ontext: deaf, onname: deaf, onstart: deaf },
  ...{ onend: deaf, oncomment: deaf, ondeclaration: deaf },
};
const WHOLE = "facts";

/** How far a reading has come; each step does all that the one before does, and its own part. */
const STEPS: readonly Contender[] = [
  { name: "bytes to text", run: ({ response }) => decodeBody(response.body, response.contentType) },
  { name: "tags", run: (page) => [textOf(page), new TagScanner(page.text, NOBODY).scan()] },
  { name: "elements and running text", run: (page) => [textOf(page), parseHtml(page.text)] },
  {
    name: "links, days, labels",
    run: (page) => [textOf(page), openPage(page.text, page.response.finalUrl)],
  },
  { name: WHOLE, run: ({ response }) => readPage(response) },
];
const BARE: Contender = { name: YARDSTICK, run: ({ text }) => loadSlim(text) };

/** What reading costs page by page, when no garbage is collected meanwhile. */
export interface Costs {
  /** In multiples of the yardstick: the median over the pages. */
  readonly whole: number;
  /** What each step adds to it. */
  readonly steps: readonly { readonly name: string; readonly share: number }[];
  /** Processor milliseconds of the page that takes longest. */
  readonly slowest: { readonly name: string; readonly ms: number };
}

/** Reads each page step by step, among calls of the yardstick: why the whole costs what it does. */
export function costsOf(pages: readonly BenchPage[], rounds: number): Costs {
  const times = timeRounds([...STEPS, BARE], pages, { warmUp: WARM_UP, rounds });
  const bare = times.get(YARDSTICK) ?? [];
  const upTo = STEPS.map(({ name }) => median(ratiosOf(times.get(name) ?? [], bare)));
  return {
    whole: upTo.at(-1) ?? Number.NaN,
    steps: STEPS.map(({ name }, at) => ({ name, share: (upTo[at] ?? Number.NaN) - (upTo[at - 1] ?? 0) })),
    slowest: slowestOf(pages, times.get(WHOLE) ?? []),
  };
}

function slowestOf(pages: readonly BenchPage[], times: readonly number[]): Costs["slowest"] {
  return pages
    .map(({ name }, at) => ({ name, ms: times[at] ?? 0 }))
    .reduce((worst, next) => (next.ms > worst.ms ? next : worst));
}

function textOf({ response }: BenchPage) {
  return decodeBody(response.body, response.contentType);
}

function ratiosOf(spent: readonly number[], yardstick: readonly number[]): number[] {
  return spent.map((time, at) => time / (yardstick[at] ?? Number.NaN));
}
