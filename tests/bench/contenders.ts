import { load } from "cheerio";
import { load as loadSlim } from "cheerio/slim";
import { Parser } from "htmlparser2";
import { build } from "vite";
import type { readPage } from "../../lib/portals/read-page.ts";
import type { BenchPage } from "./pages.ts";

type Read = typeof readPage;

export interface Contender {
  readonly name: string;
  readonly run: (page: BenchPage) => unknown;
}

/** The name of the reader itself, and of what its cost is held against. */
export const READER = "decode + facts";
export const YARDSTICK = "cheerio/slim load";

/** The reader as it is shipped (bundled), beside bare parsers that give no facts at all. */
export async function contenders(): Promise<Contender[]> {
  const read = await shippedReader();
  return [
    { name: READER, run: ({ response }) => read(response) },
    { name: "cheerio.load", run: ({ text }) => load(text) },
    { name: YARDSTICK, run: ({ text }) => loadSlim(text) },
    { name: "htmlparser2 streaming", run: ({ text }) => stream(text) },
  ];
}

async function shippedReader(): Promise<Read> {
  const root = new URL("../..", import.meta.url).pathname;
  const built = await build({
    ...{ root, configFile: false, logLevel: "error" },
    build: { ssr: "lib/portals/read-page.ts", write: false, minify: false, target: "es2022" },
    ssr: { noExternal: true },
  });
  const code = [built].flat().flatMap((bundle) => ("output" in bundle ? [bundle.output[0].code] : []))[0];
  if (code === undefined) throw new Error("the reader could not be bundled");
  const shipped: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
  );
  if (!isReader(shipped)) throw new Error("the bundle has no reader");
  return shipped.readPage;
}

function isReader(module: unknown): module is { readPage: Read } {
  return (
    typeof module === "object" &&
    module !== null &&
    "readPage" in module &&
    typeof module.readPage === "function"
  );
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
