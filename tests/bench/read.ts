import { contenders, READER, YARDSTICK } from "./contenders.ts";
import type { BenchPage } from "./pages.ts";
import { partsOf } from "./parts.ts";
import { portalPages, savedPages, swollenList } from "./pages.ts";
import type { Medians } from "./rounds.ts";
import { median, timeRounds } from "./rounds.ts";

/** The whole reading of a page may cost this many bare `cheerio/slim` loads of it. */
const GOAL = 1.5;
/** Milliseconds for which a page may hold the tab's thread. */
const BLOCKING = 50;
const ROUNDS = { warmUp: 5, rounds: 15 };
const SMALL = 60_000;
const LARGE = [1_000_000, 5_000_000];

const all = await contenders();
const pages = [...savedPages(), ...portalPages(200)];
const medians = timeRounds(all, pages, ROUNDS);
const ratios = ratiosOf(medians);
const saved = savedPages().length;
const yardstick = all.find(({ name }) => name === YARDSTICK);
if (yardstick === undefined) throw new Error(`no contender is ${YARDSTICK}`);

console.log(`${String(pages.length)} pages, medians of ${String(ROUNDS.rounds)} interleaved rounds`);
for (const { name } of all) {
  const times = medians.get(name) ?? [];
  console.log(
    `${name.padEnd(24)} mean ${mean(times).toFixed(2)} ms, median ${median(times).toFixed(2)} ms a page`,
  );
}
console.log(
  `ratio to ${YARDSTICK}, median over ${String(saved)} saved pages: ${shown(ratios.slice(0, saved))}`,
);
console.log(
  `ratio over ${String(pages.length - saved)} pages of the sample portal: ${shown(ratios.slice(saved))}`,
);
console.log(`ratio over all: ${shown(ratios)}; the goal is ${GOAL.toFixed(2)}`);
for (const { name, share } of partsOf(pages, yardstick, ROUNDS.rounds))
  console.log(`  of which ${name.padEnd(26)} ${share.toFixed(2)} of a ${YARDSTICK}`);
report(`slowest page up to ${String(SMALL)} bytes`, slowest(pages, medians));
for (const bytes of LARGE) {
  const page = swollenList(bytes);
  const spent = timeRounds(all.slice(0, 1), [page], { warmUp: 1, rounds: 3 }).get(READER)?.[0] ?? Number.NaN;
  console.log(
    `${page.name}: ${spent.toFixed(1)} ms at once; a tab reads it in stretches, see \`npm run bench -- tab\``,
  );
}

function ratiosOf(times: Medians): number[] {
  const yardstick = times.get(YARDSTICK) ?? [];
  return (times.get(READER) ?? []).map((spent, at) => spent / (yardstick[at] ?? Number.NaN));
}

function shown(numbers: readonly number[]): string {
  return numbers.length === 0 ? "none there" : median(numbers).toFixed(2);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0) / numbers.length;
}

function slowest(read: readonly BenchPage[], times: Medians): { name: string; spent: number } {
  return read
    .map(({ name, response }, at) => ({
      name,
      bytes: response.body.byteLength,
      spent: times.get(READER)?.[at] ?? 0,
    }))
    .filter(({ bytes }) => bytes <= SMALL)
    .reduce((worst, next) => (next.spent > worst.spent ? next : worst), { name: "", bytes: 0, spent: 0 });
}

function report(what: string, { name, spent }: { name: string; spent: number }): void {
  const verdict = spent <= BLOCKING ? "within" : "over";
  console.log(`${what}: ${spent.toFixed(1)} ms (${name}), ${verdict} ${String(BLOCKING)} ms`);
}
