import type { Browser } from "wxt/browser";

import { HandsLost, ONCE, type Hands, type How } from "../crawl/hands.ts";
import { parseReport, type Order, type Report } from "./auditor-port.ts";

interface Waiting {
  readonly turn: () => Promise<void>;
  readonly resolve: (report: Report) => void;
  readonly reject: (error: Error) => void;
}

const GONE = "the audited tab is gone";

/** The hands behind a content script's port. When the port closes, every lease in flight is lost. */
export function portHands(port: Browser.runtime.Port): Hands {
  const waiting = new Map<number, Waiting>();
  let lease = 0;
  let lost = false;

  port.onMessage.addListener((message: unknown) => {
    const report = parseReport(message);
    const asker = waiting.get(report.lease);
    if (report.report === "turn") {
      void asker?.turn().then(() => {
        if (!lost) port.postMessage({ order: "turn", lease: report.lease } satisfies Order);
      });
      return;
    }
    asker?.resolve(report);
    waiting.delete(report.lease);
  });
  port.onDisconnect.addListener(() => {
    lost = true;
    for (const { reject } of waiting.values()) reject(new HandsLost(GONE));
    waiting.clear();
  });
  const give = (orderOf: (lease: number) => Order, turn: How["turn"]): Promise<Report> =>
    new Promise((resolve, reject) => {
      if (lost) {
        reject(new HandsLost(GONE));
        return;
      }
      lease += 1;
      waiting.set(lease, { turn, resolve, reject });
      port.postMessage(orderOf(lease));
    });

  return {
    read: async (url, { manner, attempt, known, turn } = ONCE) => {
      const report = await give(
        (number) => ({ order: "read", lease: number, url, manner, attempt, known }),
        turn,
      );
      if (report.report === "read") return report;
      throw new HandsLost("the tab answered another question");
    },
    robots: async (origin) => {
      const report = await give((number) => ({ order: "robots", lease: number, origin }), ONCE.turn);
      if (report.report === "robots") return report.robots;
      throw new HandsLost("the tab answered another question");
    },
  };
}
