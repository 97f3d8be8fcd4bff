import { readDocument } from "../../../lib/facts/documents/read-document.ts";
import { withRests } from "../../../lib/facts/steps/with-rests.ts";
import { tabThread } from "../../../lib/platform/tab-thread.ts";
import { readSteps } from "../../../lib/portals/read-page.ts";

/** What a page's thread went through while a page was read in it, in ms. */
export interface ReadInPage {
  readonly wallMs: number;
  /** 0 where no task was longer than 50 ms: the browser tells of no shorter ones. */
  readonly longestMs: number;
}

/** Longer than a task may last until the browser tells of it. */
const UNTIL_TOLD_MS = 300;

/** Runs in a page: reads HTML as the content script does, at once or in stretches. */
function readInPage(url: string, html: string, inStretches: boolean): Promise<ReadInPage> {
  const body = new TextEncoder().encode(html);
  const response = { url, finalUrl: url, status: 200, contentType: "text/html", body };
  return watched(() => {
    const steps = readSteps({ ...response, fetchedAt: new Date().toISOString() });
    return withRests(steps, inStretches ? tabThread : undefined);
  });
}

/** The same for a file, which is handed over letter by letter. */
function readFileInPage(base64: string, inStretches: boolean): Promise<ReadInPage> {
  const body = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return watched(() => readDocument(body, inStretches ? tabThread : undefined));
}

async function watched(work: () => Promise<unknown>): Promise<ReadInPage> {
  await wait();
  let longestMs = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  });
  watch.observe({ type: "longtask" });
  await wait();
  longestMs = 0;
  const start = performance.now();
  await work();
  const wallMs = performance.now() - start;
  await wait();
  watch.disconnect();
  return { wallMs, longestMs };
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, UNTIL_TOLD_MS));
}

Object.assign(globalThis, { readInPage, readFileInPage });
