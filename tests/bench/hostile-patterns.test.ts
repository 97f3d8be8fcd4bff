import { describe, expect, it } from "vitest";
import { attacksOn } from "./attacks-on.ts";
import { patternsIn } from "./patterns-in.ts";

/** Whatever comes from a page goes through the patterns of these. */
const FOLDERS = ["lib/facts", "lib/portals", "lib/crawl", "lib/audit", "lib/compare", "checks"];
const LENGTH = 4_000;
/** Milliseconds: a pattern that looks at every character once for each other takes several times as long. */
const QUICK = 1.2;
/** Twice the text may take 2.5 times as long, four times the text its square. */
const LINEAR = 2.5 ** 2;
const TRIES = 3;

const patterns = await patternsIn(FOLDERS);

describe("every pattern of the reader and the checks, fed its own words over and over", () => {
  it.each([...new Set(patterns.map(({ file }) => file))])(
    "%s: takes a time that grows with the text",
    (file) => {
      const slow = patterns
        .filter((pattern) => pattern.file === file)
        .flatMap(({ source, flags }) => slowestOf(source, flags));
      expect(slow).toEqual([]);
    },
    60_000,
  );
});

/** The first attack under which the pattern's time grows faster than the text, for a person to read. */
function slowestOf(source: string, flags: string): string[] {
  const pattern = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  const bad = attacksOn(source).find(({ text }) => {
    const isSlow = timeOf(pattern, text(LENGTH)) >= QUICK;
    return isSlow && Array.from({ length: TRIES }).every(() => growsFaster(pattern, text));
  });
  return bad === undefined ? [] : [`/${source}/ on ${bad.what}`];
}

function growsFaster(pattern: RegExp, text: (length: number) => string): boolean {
  const once = leastTime(pattern, text(LENGTH));
  return once >= QUICK && leastTime(pattern, text(4 * LENGTH)) > LINEAR * once;
}

function leastTime(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: TRIES }, () => timeOf(pattern, text)));
}

function timeOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  text.replace(pattern, "");
  return performance.now() - start;
}
