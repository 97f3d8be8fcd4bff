import { join } from "node:path";
import { z } from "zod";
import { launch } from "../../screens/launch.ts";
import { portalPages, swollenList, type BenchPage } from "../pages.ts";
import type { Part } from "../part.ts";
import type { Row } from "../report/row.ts";
import { bundledForPage } from "../store/bundled-for-page.ts";

const measured = z.object({ wallMs: z.number(), longestMs: z.number() });
type Measured = z.infer<typeof measured>;

/** A page for which a tab's thread may not be held longer than this. */
const BLOCKING_MS = 50;
const SIZES = [1_000_000, 5_000_000];

/** How long reading one page holds the thread of the audited tab, in Chromium. */
export const tab: Part = {
  name: "tab",
  title: "The audited tab's thread while a page is read in it, in Chromium",
  measure: async (bench) => {
    const script = await bundledForPage(join(import.meta.dirname, "../extension/read-in-page.ts"));
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.evaluate(script);
      const read = async ({ response, text }: BenchPage, inStretches: boolean): Promise<Measured> => {
        const call = [response.finalUrl, text, inStretches].map((part) => JSON.stringify(part)).join(",");
        return measured.parse(await page.evaluate(`readInPage(${call})`));
      };
      const rows: Row[] = [];
      for (const sample of samples()) {
        bench.say(`${sample.name} …`);
        const [whole, parted]: Measured[][] = [[], []];
        for (let round = 0; round < bench.rounds; round++) {
          whole?.push(await read(sample, false));
          parted?.push(await read(sample, true));
        }
        rows.push(...rowsOf(sample.name, whole ?? [], parted ?? []));
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};

/** An ordinary page, and lists that no portal should have. */
function samples(): BenchPage[] {
  const ordinary = portalPages(200).reduce((one, other) =>
    other.text.length > one.text.length ? other : one,
  );
  return [{ ...ordinary, name: "a page of 50 KB" }, ...SIZES.map(swollenList)];
}

function rowsOf(name: string, whole: readonly Measured[], parted: readonly Measured[]): Row[] {
  return [
    {
      figure: `${name}: longest task`,
      unit: "ms",
      values: parted.map(({ longestMs }) => longestMs),
      goal: { atMost: BLOCKING_MS },
      note: "0: none above 50 ms, and the browser tells of no shorter ones",
    },
    {
      figure: `${name}: until it is read`,
      unit: "ms",
      values: parted.map(({ wallMs }) => wallMs),
      goal: null,
    },
    {
      figure: `${name}: at once, longest task`,
      unit: "ms",
      values: whole.map(({ longestMs }) => longestMs),
      goal: null,
    },
  ];
}
