import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { load } from "cheerio";
import { load as loadSlim } from "cheerio/slim";
import { build } from "vite";
import type { readPage } from "../../lib/portals/read-page.ts";
import type { BenchPage } from "./pages.ts";

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
  const streaming = await streamingParser();
  return [
    { name: READER, run: ({ response }) => read(response) },
    { name: "cheerio.load", run: ({ text }) => load(text) },
    { name: YARDSTICK, run: ({ text }) => loadSlim(text) },
    { name: "htmlparser2 streaming", run: ({ text }) => streaming(text) },
  ];
}

async function shippedReader(): Promise<typeof readPage> {
  const root = new URL("../..", import.meta.url).pathname;
  const built = await build({
    ...{ root, configFile: false, logLevel: "error" },
    build: { ssr: "lib/portals/read-page.ts", write: false, minify: false, target: "es2022" },
    ssr: { noExternal: true },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle !== undefined && "output" in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("the reader could not be bundled");
  const module: { readPage: typeof readPage } = await import(
    `data:text/javascript;base64,${Buffer.from(chunk.code).toString("base64")}`
  );
  return module.readPage;
}

/** The parser below cheerio/slim, told to keep nothing. It is found where cheerio finds it. */
async function streamingParser(): Promise<(text: string) => void> {
  const path = createRequire(import.meta.resolve("cheerio")).resolve("htmlparser2");
  const { Parser }: typeof import("htmlparser2") = await import(pathToFileURL(path).href);
  return (text) => {
    let seen = 0;
    const count = () => {
      seen += 1;
    };
    new Parser({ onopentag: count, ontext: count, onclosetag: count, oncomment: count }).end(text);
  };
}
