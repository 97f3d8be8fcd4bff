import type { Rendered } from "../crawl/capture.ts";

const LOAD_LIMIT_MS = 15_000;
const SETTLE_LIMIT_MS = 8_000;
const POLL_MS = 250;
/** So many polls without a new link or line of text mean that the page's scripts have done their work. */
const CALM_POLLS = 4;

let last: Promise<unknown> = Promise.resolve();

/**
 * Renders a page of the audited site in a hidden frame and reads what its scripts made of it; one page at a time, so
 * that the inspector's tab stays quick. The sandbox keeps the page from leaving the frame and from asking the user
 * anything. Null where the page forbids framing or does not load in time.
 */
export function renderPage(url: string): Promise<Rendered | null> {
  const turn = last.then(() => renderInFrame(url));
  last = turn.catch(() => undefined);
  return turn;
}

async function renderInFrame(url: string): Promise<Rendered | null> {
  const frame = hiddenFrame(url);
  try {
    if (!(await loaded(frame))) return null;
    const page = frame.contentDocument;
    const view = frame.contentWindow;
    if (!page?.body || !view || view.location.href === "about:blank") return null;
    await settled(page);
    const requests = requestsOf(view.performance);
    return { html: page.documentElement.outerHTML, finalUrl: view.location.href, ...requests };
  } catch {
    // A frame that went to another origin may not be looked into.
    return null;
  } finally {
    frame.remove();
  }
}

function hiddenFrame(url: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.dataset["gongkaiLens"] = "";
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.style.cssText =
    "position:fixed;left:-10000px;top:0;width:1280px;height:1600px;border:0;visibility:hidden;pointer-events:none";
  frame.src = url;
  document.body.append(frame);
  return frame;
}

function loaded(frame: HTMLIFrameElement): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), LOAD_LIMIT_MS);
    frame.addEventListener(
      "load",
      () => {
        clearTimeout(late);
        resolve(true);
      },
      { once: true },
    );
  });
}

/** Waits until links and text have stopped growing; tickers that only change what is there do not count. */
async function settled(page: Document): Promise<void> {
  const deadline = Date.now() + SETTLE_LIMIT_MS;
  let calm = 0;
  let before = "";
  while (calm < CALM_POLLS && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const now = `${page.links.length}/${page.body.textContent.length}`;
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

/** Whether the page's scripts asked for data and got it: without that, an empty list proves nothing. */
function requestsOf(performance: Performance): Pick<Rendered, "asked" | "failed"> {
  const requests = performance
    .getEntriesByType("resource")
    .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
    .filter(({ initiatorType }) => initiatorType === "xmlhttprequest" || initiatorType === "fetch");
  return {
    asked: requests.length,
    failed: requests.filter(({ responseStatus }) => responseStatus === 0 || responseStatus >= 400).length,
  };
}
