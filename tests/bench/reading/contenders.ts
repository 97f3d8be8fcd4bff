import { load } from "cheerio";
import { load as loadSlim } from "cheerio/slim";
import { Parser } from "htmlparser2";
import type { readPage } from "../../../lib/portals/read-page.ts";
import type { BenchPage } from "../pages.ts";

export interface Contender {
  readonly name: string;
  readonly run: (page: BenchPage) => unknown;
}

/** The name of the reader itself, and of what its cost is held against. */
export const READER = "decode + facts";
export const YARDSTICK = "cheerio/slim load";

/** The reader beside bare parsers that give no facts at all. */
export function contenders(read: typeof readPage): readonly Contender[] {
  return [
    { name: READER, run: ({ response }) => read(response) },
    { name: "cheerio.load", run: ({ text }) => load(text) },
    { name: YARDSTICK, run: ({ text }) => loadSlim(text) },
    { name: "htmlparser2 streaming", run: ({ text }) => stream(text) },
  ];
}

/** The parser below cheerio/slim, told to keep nothing. */
function stream(text: string): number {
  let seen = 0;
  const count = () => {
    seen += 1;
  };
  new Parser({ onopentag: count, ontext: count, onclosetag: count, oncomment: count }).end(text);
  return seen;
}
