import { decodeBody } from "../../lib/facts/decode.ts";
import { parseHtml } from "../../lib/facts/html.ts";
import { openPage } from "../../lib/facts/page.ts";
import { TagScanner } from "../../lib/facts/tag-scanner.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import type { Contender } from "./contenders.ts";
import type { BenchPage } from "./pages.ts";
import { median, timeRounds } from "./rounds.ts";

const WARM_UP = 3;
const deaf = () => undefined;
const NOBODY = {
  ...{ ontext: deaf, onname: deaf, onstart: deaf },
  ...{ onend: deaf, oncomment: deaf, ondeclaration: deaf },
};

/** How far a reading has come; each step does all that the one before does, and its own part. */
const STEPS: readonly Contender[] = [
  { name: "bytes to text", run: ({ response }) => decodeBody(response.body, response.contentType) },
  { name: "tags", run: (page) => [textOf(page), new TagScanner(page.text, NOBODY).scan()] },
  { name: "elements and running text", run: (page) => [textOf(page), parseHtml(page.text)] },
  {
    name: "links, days, labels",
    run: (page) => [textOf(page), openPage(page.text, page.response.finalUrl)],
  },
  { name: "facts", run: ({ response }) => readPage(response) },
];

/** What each part of reading a page costs, in multiples of what the yardstick takes: why the whole costs what it does. */
export function partsOf(
  pages: readonly BenchPage[],
  yardstick: Contender,
  rounds: number,
): { name: string; share: number }[] {
  const times = timeRounds([...STEPS, yardstick], pages, { warmUp: WARM_UP, rounds });
  const ratios = STEPS.map(({ name }) => ({
    name,
    upTo: median(ratiosOf(times.get(name) ?? [], times.get(yardstick.name) ?? [])),
  }));
  return ratios.map(({ name, upTo }, at) => ({ name, share: upTo - (ratios[at - 1]?.upTo ?? 0) }));
}

function textOf({ response }: BenchPage) {
  return decodeBody(response.body, response.contentType);
}

function ratiosOf(spent: readonly number[], yardstick: readonly number[]): number[] {
  return spent.map((time, at) => time / (yardstick[at] ?? Number.NaN));
}
