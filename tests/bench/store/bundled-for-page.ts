import { build } from "vite";

/** A module and all that it imports as one script, for a page to evaluate. */
export async function bundledForPage(entry: string): Promise<string> {
  const root = new URL("../../..", import.meta.url).pathname;
  const built = await build({
    ...{ root, configFile: false, logLevel: "error" },
    build: {
      lib: { entry, formats: ["iife"], name: "bench" },
      write: false,
      minify: false,
      target: "es2022",
    },
  });
  const code = [built].flat().flatMap((bundle) => ("output" in bundle ? [bundle.output[0].code] : []))[0];
  if (code === undefined) throw new Error(`${entry} could not be bundled`);
  return code;
}
