import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";

import { askRobots } from "../../lib/crawl/ask-robots.ts";
import { capture, type Ask } from "../../lib/crawl/capture.ts";
import { fetchPage, LIMITS } from "../../lib/crawl/fetch-page.ts";
import { readInTab } from "../../lib/platform/document-reader.ts";
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
  let needed = true;
  ctx.onInvalidated(() => {
    needed = false;
    port.disconnect();
  });
  port.onMessage.addListener((message: unknown) => {
    const order = parseOrder(message);
    if (order.order === "stand-down") {
      needed = false;
      port.disconnect();
      return;
    }
    void carryOut(order).then((report) => {
      if (needed) port.postMessage(report);
    });
  });
  port.onDisconnect.addListener(() => {
    if (needed && ctx.isValid) connect(ctx);
  });
}

async function carryOut(order: Exclude<Order, { order: "stand-down" }>): Promise<Report> {
  const { lease } = order;
  if (order.order === "robots")
    return { report: "robots", lease, robots: await askRobots(ask, order.origin) };
  return {
    report: "read",
    lease,
    ...(await capture(order.url, { ask, render: renderPage, readDocument: readInTab })),
  };
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
