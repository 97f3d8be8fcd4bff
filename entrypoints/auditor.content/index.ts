import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";

import { capture, type CapturePorts } from "../../lib/crawl/capture.ts";
import { renderPage } from "../../lib/platform/render-page.ts";
import { AUDITOR_PORT, parseOrder, type Report } from "../../lib/platform/auditor-port.ts";

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
    void capture(order.url, ports).then((answer) => {
      if (needed) port.postMessage({ lease: order.lease, ...answer } satisfies Report);
    });
  });
  port.onDisconnect.addListener(() => {
    if (needed && ctx.isValid) connect(ctx);
  });
}

/** As the page itself would ask: its origin, its cookies. */
const ports: CapturePorts = {
  fetch: (url, init) => fetch(url, init),
  now: () => new Date().toISOString(),
  render: renderPage,
};
