import { join } from "node:path";
import type { Page } from "@playwright/test";
import { openPopup } from "../../browser/drive-popup.ts";
import { buildExtension } from "../extension/build-extension.ts";
import { withBrowser } from "../extension/with-browser.ts";
import { interleaved } from "../measure/interleaved.ts";
import { ratios } from "../measure/ratios.ts";
import { runMeasured } from "../measure/run-measured.ts";
import type { Part } from "../part.ts";
import { ourAudit } from "../peers/our-audit.ts";
import { withSite } from "../site.ts";
import { bundledForPage } from "../store/bundled-for-page.ts";

const RUNS = 100;
const OPENINGS = 5;
const WARM_UP = 2;

interface Screens {
  readonly popup: () => Promise<number>;
  readonly report: () => Promise<number>;
}

/** How long the screens take to open with a full store and with an empty one. */
export const start: Part = {
  name: "start",
  title: `Opening the screens with ${RUNS} audits in the store`,
  measure: async (bench) => {
    const extension = await buildExtension("production");
    const fill = await bundledForPage(join(import.meta.dirname, "../store/fill-in-page.ts"));
    return withSite({ pages: 500, latencyMs: 0 }, async ({ home }) => {
      bench.say("an audit to fill the store with …");
      const { stdout } = await runMeasured(ourAudit(home, "--whole-site"));
      return withScreens(extension, home, null, (empty) =>
        withScreens(extension, home, { script: fill, record: stdout }, async (full) => {
          bench.say("opening the screens …");
          const popups = await paired(bench.rounds, full.popup, empty.popup);
          const reports = await paired(bench.rounds, full.report, empty.report);
          return [
            {
              figure: `popup: ${RUNS} audits ÷ none`,
              unit: "×",
              values: ratios(popups.full, popups.empty),
              goal: { atMost: 1.3 },
            },
            { figure: `popup with ${RUNS} audits`, unit: "ms", values: popups.full, goal: null },
            { figure: "popup with none", unit: "ms", values: popups.empty, goal: null },
            {
              figure: `report: ${RUNS} audits ÷ none`,
              unit: "×",
              values: ratios(reports.full, reports.empty),
              goal: null,
              note: "with none there is no audit to show",
            },
            { figure: `report with ${RUNS} audits`, unit: "ms", values: reports.full, goal: null },
          ];
        }),
      );
    });
  },
};

/** Medians of some openings of each, in turn. */
async function paired(rounds: number, full: () => Promise<number>, empty: () => Promise<number>) {
  for (let at = 0; at < WARM_UP; at += 1) await Promise.all([full(), empty()]);
  const measured = await interleaved(rounds * OPENINGS, [
    { name: "full", run: full },
    { name: "empty", run: empty },
  ]);
  return { full: measured.get("full") ?? [], empty: measured.get("empty") ?? [] };
}

function withScreens<Result>(
  extension: string,
  home: string,
  filling: { readonly script: string; readonly record: string } | null,
  use: (screens: Screens) => Promise<Result>,
): Promise<Result> {
  return withBrowser(extension, async (browser) => {
    const site = browser.context.pages()[0] ?? (await browser.context.newPage());
    await site.goto(home);
    const popup = await openPopup(browser, site);
    if (filling !== null) {
      await popup.page.evaluate(filling.script);
      await popup.page.evaluate(`fillStore(${JSON.stringify(filling.record)}, ${RUNS})`);
    }
    const report = await browser.context.newPage();
    const reportUrl = `chrome-extension://${browser.extensionId}/report.html`;
    return use({
      popup: () => opening(popup.page, popup.page.url(), "[data-testid=state][data-state=ready]"),
      report: () => opening(report, reportUrl, "main, [role=main]"),
    });
  });
}

/** Opens an address and gives the milliseconds from its start until the selector matches, by the page's own clock. */
async function opening(page: Page, url: string, selector: string): Promise<number> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: "commit" });
  const shown = await page.evaluate(`new Promise((resolve) => {
    const look = () =>
      document.querySelector(${JSON.stringify(selector)}) ? resolve(performance.now()) : setTimeout(look, 1);
    look();
  })`);
  return Number(shown);
}
