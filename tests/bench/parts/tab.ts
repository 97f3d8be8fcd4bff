import { join } from "node:path";
import { z } from "zod";
import { launch } from "../../screens/launch.ts";
import { pdfOf } from "../../annual/pdf-of.ts";
import { sample } from "../../annual/sample.ts";
import { portalPages, swollenList } from "../pages.ts";
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
      const rows: Row[] = [];
      for (const { name, call } of samples()) {
        bench.say(`${name} …`);
        const read = async (inStretches: boolean): Promise<Measured> =>
          measured.parse(await page.evaluate(call(inStretches)));
        const [whole, parted]: Measured[][] = [[], []];
        for (let round = 0; round < bench.rounds; round++) {
          whole?.push(await read(false));
          parted?.push(await read(true));
        }
        rows.push(...rowsOf(name, whole ?? [], parted ?? []));
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};

interface Sample {
  readonly name: string;
  /** What the page is told to do, at once or in stretches. */
  readonly call: (inStretches: boolean) => string;
}

/** An ordinary page, lists that no portal should have, and a report that is a file. */
function samples(): Sample[] {
  const ordinary = portalPages(200).reduce((one, other) =>
    other.text.length > one.text.length ? other : one,
  );
  const pages = [{ ...ordinary, name: "a page of 50 KB" }, ...SIZES.map(swollenList)];
  const pdf = Buffer.from(pdfOf(sample(2025))).toString("base64");
  return [
    ...pages.map(({ name, response, text }) => ({
      name,
      call: callOf("readInPage", response.finalUrl, text),
    })),
    { name: "an annual report as PDF", call: callOf("readFileInPage", pdf) },
  ];
}

function callOf(what: string, ...given: readonly string[]): Sample["call"] {
  return (inStretches) => `${what}(${[...given, inStretches].map((part) => JSON.stringify(part)).join(",")})`;
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
