import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildExtension } from "../extension/build-extension.ts";
import { packedSize } from "../extension/packed-size.ts";
import { scriptsOf } from "../extension/scripts-of.ts";
import type { Part } from "../part.ts";

const KB = 1000;

/** What a user downloads, and what each part of the extension loads. */
export const size: Part = {
  name: "size",
  title: "Size of the packed extension and of what its parts load at once",
  measure: async (bench) => {
    bench.say("building what is shipped …");
    const folder = await buildExtension("production");
    const zipped = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + gzipped(folder, file), 0) / KB;
    return [
      {
        ...{
          figure: "packed extension",
          unit: "KB",
          values: [packedSize(folder) / KB],
          goal: { atMost: 400 },
        },
        note: "nearly half of it is pdf.js, which reading reports and budgets in PDF needs and which comes as one piece; next come the texts of all checklists in two languages, and the reader, which the tab and the background each hold",
      },
      {
        figure: "what reads PDF, OFD and Word files, sent into a tab only where a file is met, gzip",
        unit: "KB",
        values: [zipped(["document-reader.js"])],
        goal: null,
      },
      {
        figure: "popup script, gzip",
        unit: "KB",
        values: [zipped(scriptsOf(folder, "popup.html"))],
        goal: { atMost: 60 },
      },
      {
        figure: "report script, gzip",
        unit: "KB",
        values: [zipped(scriptsOf(folder, "report.html"))],
        goal: null,
      },
      {
        figure: "background, gzip",
        unit: "KB",
        values: [zipped(scriptsOf(folder, "background.js"))],
        goal: null,
      },
      {
        figure: "script in the audited tab, gzip",
        unit: "KB",
        values: [zipped(["content-scripts/auditor.js"])],
        goal: null,
      },
    ];
  },
};

function gzipped(folder: string, file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}
