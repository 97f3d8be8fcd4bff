import type { Browser } from "wxt/browser";

import { HandsLost, type Answer, type Hands } from "../crawl/hands.ts";
import { parseReport, type Order } from "./auditor-port.ts";

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** The hands behind a content script's port. When the port closes, every lease in flight is lost. */
export function portHands(port: Browser.runtime.Port): Hands {
  const waiting = new Map<number, Waiting>();
  let lease = 0;
  let lost = false;

  port.onMessage.addListener((message: unknown) => {
    const report = parseReport(message);
    waiting.get(report.lease)?.resolve({ visit: report.visit, retryAfterMs: report.retryAfterMs });
    waiting.delete(report.lease);
  });
  port.onDisconnect.addListener(() => {
    lost = true;
    for (const { reject } of waiting.values()) reject(new HandsLost("the audited tab is gone"));
    waiting.clear();
  });

  return {
    read: (url) =>
      new Promise((resolve, reject) => {
        if (lost) {
          reject(new HandsLost("the audited tab is gone"));
          return;
        }
        lease += 1;
        waiting.set(lease, { resolve, reject });
        port.postMessage({ order: "read", lease, url } satisfies Order);
      }),
  };
}
