import { describe, expect, it } from "vitest";

import { Traps } from "./traps.ts";

const SITE = "http://kjj.cangpu.example";

/** How many of these addresses are let through. */
function admitted(paths: readonly string[]): number {
  const traps = new Traps();
  return paths.filter((path) => traps.trapOf(SITE + path) === null).length;
}

const times = <Value>(count: number, make: (n: number) => Value) =>
  Array.from({ length: count }, (_, n) => make(n));

describe("machines that make addresses without end", () => {
  it("a calendar is left after five years of months", () => {
    expect(admitted(times(400, (n) => `/rili?year=${1990 + Math.floor(n / 12)}&month=${(n % 12) + 1}`))).toBe(
      60,
    );
    expect(admitted(times(400, (n) => `/rl/${1900 + (n % 200)}/${(n % 12) + 1}/`))).toBe(60);
  });

  it("a search that combines its filters is left once their values come back again and again", () => {
    const paths = times(2_000, (n) => `/so?lb=${n % 9}&qy=${n % 11}&px=${n % 7}&ys=${n % 5}`);
    expect(admitted(paths)).toBeLessThan(250);
  });

  it("a path that repeats its own steps is left at once", () => {
    expect(admitted(["/zwgk/zcwj/zwgk/zcwj/zwgk/zcwj/", "/a/a/a/", `/${"x/y/".repeat(12)}`])).toBe(0);
  });

  it("is recognised again from the addresses known before a crash", () => {
    const known = times(60, (n) => `${SITE}/rili?year=${1990 + n}`);
    const traps = new Traps();
    for (const url of known) traps.trapOf(url);
    expect(traps.trapOf(`${SITE}/rili?year=2077`)).not.toBeNull();
  });
});

describe("what many pages have and is no trap", () => {
  it.each([
    [
      "articles filed by day",
      times(900, (n) => `/art/${2000 + (n % 26)}/${(n % 12) + 1}/${n % 28}/art_${n}.html`),
    ],
    ["articles asked for by number", times(900, (n) => `/show.jsp?id=${n}&classid=${n % 20}&siteid=1`)],
    ["columns page by page", times(900, (n) => `/list.aspx?lm=${n % 40}&page=${Math.floor(n / 40)}`)],
    ["a column in a folder of its own name", ["/kjj/kjj/zwgk/", "/zwgk/zwgk/index_2.html"]],
    ["reports by year", times(20, (n) => `/zwgk/nb/${2005 + n}/`)],
  ])("%s", (_, paths) => {
    expect(admitted(paths)).toBe(paths.length);
  });
});
