import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { readPage } from "../../../lib/portals/read-page.ts";

type Read = typeof readPage;

/** Bundles the reader as it is shipped into this folder; gives the file. Rejects where it cannot be bundled. */
export async function writeShippedReader(folder: string): Promise<string> {
  const built = await build({
    ...{ root: join(import.meta.dirname, "../../.."), configFile: false, logLevel: "error" },
    build: { ssr: "lib/portals/read-page.ts", write: false, minify: false, target: "es2022" },
    ssr: { noExternal: true },
  });
  const code = [built].flat().flatMap((bundle) => ("output" in bundle ? [bundle.output[0].code] : []))[0];
  if (code === undefined) throw new Error("the reader could not be bundled");
  const file = join(folder, "reader.mjs");
  writeFileSync(file, code);
  return file;
}

/** The reader out of such a file. Rejects where there is none in it. */
export async function shippedReader(file: string): Promise<Read> {
  const shipped: unknown = await import(pathToFileURL(file).href);
  if (!isReader(shipped)) throw new Error(`${file} has no reader`);
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
