import { availableParallelism } from "node:os";
import { differences } from "../../audit/differences.ts";
import { storedRecords } from "../../browser/stored-record.ts";
import { auditInBrowser } from "../extension/audit-in-browser.ts";
import { browserPid } from "../extension/browser-pid.ts";
import { buildExtension } from "../extension/build-extension.ts";
import { watchLongTasks } from "../extension/longest-task.ts";
import { rawFetchInPage } from "../extension/raw-fetch-in-page.ts";
import { withBrowser } from "../extension/with-browser.ts";
import { column } from "../measure/column.ts";
import { interleaved } from "../measure/interleaved.ts";
import { ratios } from "../measure/ratios.ts";
import { watchProcesses } from "../measure/watch-processes.ts";
import type { Bench, Part } from "../part.ts";
import { requestsOf, type Requests } from "../report/requests.ts";
import type { Row } from "../report/row.ts";
import { DAY, withSite, type Site } from "../site.ts";

interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly requests: Requests;
  readonly longestMs: number;
  /** What was said wrongly of the site. */
  readonly wrong: readonly string[];
}

/** Latency, how many pages, and how much longer than a bare fetch of all of them the whole audit may take. */
const SITES = [
  { latencyMs: 20, pages: 1_000, goal: 1.1 },
  { latencyMs: 100, pages: 1_000, goal: 1.05 },
] as const;
const TIMEOUT_MS = 600_000;
const CORES = availableParallelism();
const AUDIT = "audit";
const RAW = "bare fetch";

/** The extension at work in Chromium, beside a bare fetch of the same addresses in the same Chromium. */
export const chromium: Part = {
  name: "chromium",
  title: "In Chromium: the whole site, six connections, no pause between requests",
  measure: async (bench) => {
    bench.say("building the extension …");
    const extension = await buildExtension("bench");
    const rows: Row[] = [];
    for (const { latencyMs, pages, goal } of SITES)
      rows.push(
        ...(await withSite({ latencyMs, pages }, async (site) =>
          rowsOf(await runs(bench, extension, site), site, `${pages} pages, ${latencyMs} ms`, goal),
        )),
      );
    return rows;
  },
};

function runs(bench: Bench, extension: string, site: Site) {
  return interleaved<Run>(bench.rounds, [
    { name: AUDIT, run: () => told(bench, AUDIT, () => audit(extension, site)) },
    { name: RAW, run: () => told(bench, RAW, () => rawFetch(extension, site)) },
  ]);
}

async function told(bench: Bench, name: string, run: () => Promise<Run>): Promise<Run> {
  const one = await run();
  bench.say(`${name} in Chromium: ${(one.wallMs / 1000).toFixed(1)} s, ${one.requests.total} requests`);
  return one;
}

function audit(extension: string, { portal, home, known, bureau }: Site): Promise<Run> {
  return withBrowser(extension, async (browser) => {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(home);
    await portal.resetCounts();
    const longest = await watchLongTasks(page);
    const watch = watchProcesses(await browserPid(browser.browserCdp));
    const { wallMs, extensionPage } = await auditInBrowser(browser, page, {
      mode: "site",
      timeoutMs: TIMEOUT_MS,
    });
    const usage = watch.stop();
    const [record] = await storedRecords(extensionPage);
    const wrong = record ? differences(record, bureau.expected(DAY)) : ["no record was kept"];
    return {
      wallMs,
      ...usage,
      wrong,
      longestMs: await longest(),
      requests: requestsOf(await portal.counts(), known),
    };
  });
}

function rawFetch(extension: string, { portal, home, known }: Site): Promise<Run> {
  return withBrowser(extension, async (browser) => {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(home);
    await portal.resetCounts();
    const longest = await watchLongTasks(page);
    const watch = watchProcesses(await browserPid(browser.browserCdp));
    const wallMs = await rawFetchInPage(page, known);
    return {
      wallMs,
      ...watch.stop(),
      wrong: [],
      longestMs: await longest(),
      requests: requestsOf(await portal.counts(), known),
    };
  });
}

function rowsOf(
  measured: ReadonlyMap<string, readonly Run[]>,
  { known, pages }: Site,
  where: string,
  goal: number,
): Row[] {
  const of = (name: string, value: (run: Run) => number) => column(measured, name, value);
  const wrong = measured.get(AUDIT)?.flatMap((run) => run.wrong) ?? [];
  const say = (figure: string) => `${where}: ${figure}`;
  const wall = (run: Run) => run.wallMs;
  return [
    {
      figure: say("wall ÷ bare fetch"),
      unit: "×",
      values: ratios(of(AUDIT, wall), of(RAW, wall)),
      goal: { atMost: goal },
    },
    {
      figure: say(`least wall ÷ bare fetch that ${CORES} cores allow`),
      unit: "×",
      values: ratios(
        of(AUDIT, (run) => run.cpuMs / CORES),
        of(RAW, wall),
      ),
      goal: null,
      note: "the audit's CPU in all browser processes, spread evenly; the server's own comes on top",
    },
    {
      figure: say("requests ÷ unique addresses in scope"),
      unit: "×",
      values: of(AUDIT, (run) => run.requests.total / known.length),
      goal: { atMost: 1.02 },
    },
    {
      figure: say("longest task in the audited tab"),
      unit: "ms",
      values: of(AUDIT, (run) => run.longestMs),
      goal: { atMost: 50 },
      note: "the browser reports no task below 50 ms: 0 says that there was none",
    },
    {
      figure: say("longest task in the tab during the bare fetch"),
      unit: "ms",
      values: of(RAW, (run) => run.longestMs),
      goal: null,
      note: "nothing is read there: what stands here is the machine's",
    },
    {
      figure: say("planted faults missed, or found where none is"),
      unit: "count",
      values: [wrong.length],
      goal: { atMost: 0 },
      ...(wrong.length > 0 && { note: wrong.slice(0, 5).join("; ") }),
    },
    { figure: say("audit, wall"), unit: "s", values: of(AUDIT, (run) => run.wallMs / 1000), goal: null },
    { figure: say("bare fetch, wall"), unit: "s", values: of(RAW, (run) => run.wallMs / 1000), goal: null },
    {
      figure: say("CPU ÷ bare fetch, all browser processes"),
      unit: "×",
      values: ratios(
        of(AUDIT, (run) => run.cpuMs),
        of(RAW, (run) => run.cpuMs),
      ),
      goal: null,
    },
    {
      figure: say("audit, CPU a page"),
      unit: "ms",
      values: of(AUDIT, (run) => run.cpuMs / pages.length),
      goal: null,
    },
    {
      figure: say("audit, peak memory of all browser processes"),
      unit: "MB",
      values: of(AUDIT, (run) => run.peakBytes / 1e6),
      goal: null,
      note: "shared memory is counted in each process",
    },
    {
      figure: say("bare fetch, peak memory of all browser processes"),
      unit: "MB",
      values: of(RAW, (run) => run.peakBytes / 1e6),
      goal: null,
    },
  ];
}
