import { join } from "node:path";
import type { Page } from "@playwright/test";
import { runRecord } from "../../../lib/audit/records/run-record.ts";
import { readPage } from "../../../lib/portals/read-page.ts";
import { REPORT_PAGES, type ReportPage } from "../../../lib/ui/report/route.ts";
import { deskRecords } from "../desk/desk-records.ts";
import { firstPaint, type Paint } from "../desk/first-paint.ts";
import { DRAG, FILTER, framesWhile, IDLE, SCROLL, type Frames } from "../desk/frames.ts";
import { buildExtension } from "../extension/build-extension.ts";
import { withBrowser } from "../extension/with-browser.ts";
import { column } from "../measure/column.ts";
import { interleaved } from "../measure/interleaved.ts";
import { ratios } from "../measure/ratios.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { portalPages } from "../pages.ts";
import type { Part } from "../part.ts";
import { ourAudit } from "../peers/our-audit.ts";
import type { Row } from "../report/row.ts";
import { withSite } from "../site.ts";
import { bundledForPage } from "../store/bundled-for-page.ts";

const BUREAUS = 60;
const FINDINGS = 10_000;
/** Of the sixty that the same browser gives an idle page in the same round: 57. */
const SMOOTH = { atLeast: 0.95 };
const PAGES = 600;

/** What is on the screen when each page can be worked with. */
const STANDS: Readonly<Record<ReportPage, string>> = {
  overview: "[data-testid=overview]",
  findings: "[data-row]",
  columns: "[data-testid=columns]",
  annual: "[data-testid=annual] table",
  unread: "main .content",
  history: "[data-testid=history]",
  compare: "[data-testid=matrix]",
  register: "[data-testid=register-table]",
  checklist: "[data-testid=checklist]",
  settings: "[data-testid=settings]",
  import: "[data-testid=import]",
  help: "main .content",
};
/** An empty store shows the first steps, or what there is to do. */
const STANDS_EMPTY = "[data-testid=first-run], main .content, main [data-testid]";

/** The report page as an inspector of sixty bureaus has it. */
export const desk: Part = {
  name: "desk",
  title: `The desk with ${BUREAUS} bureaus and an audit of ${FINDINGS} findings`,
  measure: async (bench) => {
    const extension = await buildExtension("production");
    const fill = await bundledForPage(join(import.meta.dirname, "../store/fill-desk-in-page.ts"));
    const audited = await withSite({ pages: 500, latencyMs: 0 }, async ({ home }) => {
      bench.say("an audit to fill the desk with …");
      return runMeasured(ourAudit(home));
    });
    const filling = JSON.stringify({
      ...deskRecords(runRecord.parse(JSON.parse(audited.stdout)), BUREAUS, FINDINGS),
      pages: portalPages(PAGES).map(({ response }) => readPage(response)),
    });
    return withReport(extension, (empty) =>
      withReport(extension, async (full) => {
        await full.page.goto(full.url);
        await full.page.evaluate(fill);
        await full.page.evaluate(`fillDesk(${JSON.stringify(filling)})`);
        const rows: Row[] = [];
        for (const name of REPORT_PAGES) {
          bench.say(`opening ${name} …`);
          rows.push(...(await paints(bench.rounds, name, full, empty)));
        }
        bench.say("scrolling and filtering …");
        return [...rows, ...(await frames(bench.rounds, full))];
      }),
    );
  },
};

interface ReportAt {
  readonly page: Page;
  readonly url: string;
}

function withReport<Result>(extension: string, use: (report: ReportAt) => Promise<Result>): Promise<Result> {
  return withBrowser(extension, async ({ context, extensionId }) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1366, height: 768 });
    return use({ page, url: `chrome-extension://${extensionId}/report.html` });
  });
}

async function paints(rounds: number, name: ReportPage, full: ReportAt, empty: ReportAt): Promise<Row[]> {
  const open = ({ page, url }: ReportAt, stands: string) => firstPaint(page, `${url}#/${name}`, stands);
  await open(full, STANDS[name]);
  await open(empty, STANDS_EMPTY);
  const measured = await interleaved<Paint>(rounds, [
    { name: "full", run: () => open(full, STANDS[name]) },
    { name: "empty", run: () => open(empty, STANDS_EMPTY) },
  ]);
  const first = (whose: string) => column(measured, whose, ({ firstMs }) => firstMs);
  return [
    {
      ...{ figure: `${name}: first paint ÷ that of an empty store`, unit: "×", goal: { atMost: 2 } },
      values: ratios(first("full"), first("empty")),
    },
    {
      ...{ figure: `${name}: until it can be worked with`, unit: "ms", goal: null },
      values: column(measured, "full", ({ standsMs }) => standsMs),
    },
  ];
}

const WORKS = { idle: IDLE, scroll: SCROLL, filter: FILTER, drag: DRAG } as const;
type Work = keyof typeof WORKS;

async function frames(rounds: number, { page, url }: ReportAt): Promise<Row[]> {
  await firstPaint(page, `${url}#/findings`, STANDS.findings);
  const names: readonly Work[] = ["idle", "scroll", "filter", "drag"];
  const measured = await interleaved<Frames>(
    rounds,
    names.map((name) => ({ name, run: () => framesWhile(page, WORKS[name]) })),
  );
  const of = (name: Work) => column(measured, name, ({ aSecond }) => aSecond);
  const smooth = (name: Work, doing: string): Row[] => [
    {
      ...{
        figure: `frames while ${doing} ${FINDINGS} rows ÷ while nothing is done`,
        unit: "×",
        goal: SMOOTH,
      },
      values: ratios(of(name), of("idle")),
    },
    { figure: `frames while ${doing} ${FINDINGS} rows`, unit: "a second", values: of(name), goal: null },
    {
      ...{ figure: `longest frame while ${doing} ${FINDINGS} rows`, unit: "ms", goal: null },
      values: column(measured, name, ({ longestMs }) => longestMs),
    },
  ];
  return [
    { figure: "frames while nothing is done", unit: "a second", values: of("idle"), goal: null },
    ...smooth("scroll", "scrolling"),
    ...smooth("filter", "filtering"),
    {
      ...{ figure: "frames while the scroll bar is dragged from end to end", unit: "a second", goal: null },
      values: of("drag"),
      note: "every frame shows other rows; the processor draws them, there is no graphics card in this measurement",
    },
  ];
}
