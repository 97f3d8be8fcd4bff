import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";

import { askRobots } from "../../lib/crawl/ask-robots.ts";
import { answerTo } from "../../lib/crawl/answer-to.ts";
import type { Ask } from "../../lib/crawl/capture.ts";
import { fetchPage, LIMITS } from "../../lib/crawl/fetch-page.ts";
import { readInTab } from "../../lib/platform/document-reader.ts";
import type { How } from "../../lib/crawl/hands.ts";
import { renderPage } from "../../lib/platform/render-page.ts";
import { AUDITOR_PORT, parseOrder, type Order, type Report } from "../../lib/platform/auditor-port.ts";

/**
 * The crawler's hands in the audited tab: reads the addresses the background names, in the site's own origin.
 * It keeps no state and no timers; when the background's worker dies, connecting again wakes it.
 */
export default defineContentScript({
  registration: "runtime",
  main: (ctx) => connect(ctx),
});

function connect(ctx: ContentScriptContext): void {
  const port = browser.runtime.connect({ name: AUDITOR_PORT });
  /** Leases that wait for the background to say when their next request may start. */
  const turns = new Map<number, () => void>();
  let needed = true;
  ctx.onInvalidated(() => {
    needed = false;
    port.disconnect();
  });
  port.onMessage.addListener((message: unknown) => {
    const order = parseOrder(message);
    if (order.order === "turn") {
      turns.get(order.lease)?.();
      turns.delete(order.lease);
      return;
    }
    if (order.order === "stand-down") {
      needed = false;
      port.disconnect();
      return;
    }
    const turn = () =>
      new Promise<void>((resolve) => {
        turns.set(order.lease, resolve);
        port.postMessage({ report: "turn", lease: order.lease } satisfies Report);
      });
    void carryOut(order, turn).then((report) => {
      if (needed) port.postMessage(report);
    });
  });
  port.onDisconnect.addListener(() => {
    if (needed && ctx.isValid) connect(ctx);
  });
}

type Task = Exclude<Order, { order: "stand-down" | "turn" }>;

async function carryOut(order: Task, turn: How["turn"]): Promise<Report> {
  const { lease } = order;
  if (order.order === "robots")
    return { report: "robots", lease, robots: await askRobots(ask, order.origin) };
  const { url, manner, attempt, known } = order;
  const ports = { ask, render: renderPage, readDocument: readInTab };
  const answer = await answerTo(url, ports, { manner, attempt, known, turn });
  return { report: "read", lease, ...answer };
}

/** As the page itself would ask: its origin, its cookies. */
const ask: Ask = (url, question) =>
  fetchPage(
    (address, init) => fetch(address, init),
    url,
    () => new Date().toISOString(),
    LIMITS,
    question,
  );
