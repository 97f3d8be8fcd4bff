import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { defineContentScript } from "wxt/utils/define-content-script";

import { askRobots } from "../../lib/crawl/ask-robots.ts";
import { answerTo } from "../../lib/crawl/answer-to.ts";
import type { Ask } from "../../lib/crawl/capture.ts";
import { fetchPage, LIMITS } from "../../lib/crawl/fetch-page.ts";
import { readInTab } from "../../lib/platform/document-reader.ts";
import { ONCE } from "../../lib/crawl/hands.ts";
import { isCalm } from "../../lib/crawl/is-calm.ts";
import { inPlace } from "../../lib/platform/in-place.ts";
import { tabThread } from "../../lib/platform/tab-thread.ts";
import { renderPage } from "../../lib/platform/render-page.ts";
import { TabPlaces, type TabPlace } from "../../lib/platform/tab-places.ts";
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
  let isOpen = true;
  const report = (what: Report): void => {
    if (isOpen) port.postMessage(what);
  };
  const places = new TabPlaces(report);
  const end = (): void => {
    isOpen = false;
    places.close();
  };
  const goHome = (): void => {
    end();
    port.disconnect();
  };
  ctx.onInvalidated(goHome);
  port.onMessage.addListener((message: unknown) => {
    const order = parseOrder(message);
    switch (order.order) {
      case "read":
        void carryOut(order, places.of(order.lease, order.mayFollow)).then(report);
        return;
      case "robots":
        void tellRobots(order).then(report);
        return;
      case "turn":
        places.grant(order.lease, order.request);
        return;
      case "recall":
        places.recall(order.lease);
        return;
      case "stand-down":
        goHome();
    }
  });
  port.onDisconnect.addListener(() => {
    end();
    if (ctx.isValid) connect(ctx);
  });
}

type OrderOf<Kind extends Order["order"]> = Extract<Order, { order: Kind }>;

async function tellRobots({ lease, origin }: OrderOf<"robots">): Promise<Report> {
  return { report: "robots", lease, robots: await askRobots(ask, origin) };
}

async function carryOut(order: OrderOf<"read">, place: TabPlace): Promise<Report> {
  const { lease, url, manner, attempt, known } = order;
  const ports = {
    ask: inPlace(place, ask, isCalm),
    render: inPlace(place, renderPage, () => true),
    readDocument: readInTab,
    thread: tabThread,
  };
  // Every request waits for its place: there is no other turn.
  const answer = await answerTo(url, ports, { ...ONCE, manner, attempt, known });
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
