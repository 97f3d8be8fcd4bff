import type { Browser } from "wxt/browser";

import { HandsLost, ONCE, type Admission, type Answer, type Hands } from "../crawl/hands.ts";
import type { RobotsAnswer } from "../crawl/robots.ts";
import { parseReport, type Order, type Report } from "./auditor-port.ts";

/** The part of a browser's port that is needed. */
export type AuditorPort = Pick<
  Browser.runtime.Port,
  "postMessage" | "onMessage" | "onDisconnect" | "disconnect"
>;

/** Hands in a tab, which others may come to relieve. */
export interface TabHands extends Hands {
  /** Gives up what they have in hand: they are as good as gone, though their port may still be open. */
  dismiss(): void;
  /** Tells them that no run needs them. */
  standDown(): void;
}

interface Lease extends Admission {
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: Error) => void;
  /** Settles when its current request holds its place. */
  entered: Promise<void>;
  /** Its first request started in the place of another one, without asking the background. */
  hasFollowed: boolean;
}

const GONE = "the audited tab is gone";
/** Nobody else reads there, or whoever calls has a place already. */
const ALONE: Admission = {
  place: { enter: () => Promise.resolve(), leave: () => undefined, mayBePassedOn: () => false },
  isWanted: () => true,
};

/** The hands behind a content script's port. When the port closes, every lease in flight is lost. */
export function portHands(port: AuditorPort): TabHands {
  const leases = new Map<number, Lease>();
  const robots = new Map<number, (answer: RobotsAnswer | HandsLost) => void>();
  let last = 0;
  let lost = false;
  const send = (order: Order): void => {
    if (!lost) port.postMessage(order);
  };

  const enter = (number: number, lease: Lease, request: number): void => {
    lease.entered = lease.place.enter().then(() => {
      if (leases.get(number) !== lease) lease.place.leave();
      else if (lease.isWanted() || lease.hasFollowed || request > 0) grant(number, lease, request);
      else recall(number, lease);
    });
  };
  const grant = (number: number, { hasFollowed }: Lease, request: number): void => {
    if (!hasFollowed || request > 0) send({ order: "turn", lease: number, request });
  };
  const recall = (number: number, lease: Lease): void => {
    leases.delete(number);
    lease.place.leave();
    send({ order: "recall", lease: number });
    lease.resolve(null);
  };
  const leave = (lease: Lease | undefined, next: Lease | undefined): void => {
    if (next !== undefined) next.hasFollowed = true;
    void lease?.entered.then(() => lease.place.leave(next?.place));
  };
  const take = (report: Report): void => {
    const lease = leases.get(report.lease);
    switch (report.report) {
      case "enter":
        if (lease !== undefined) enter(report.lease, lease, report.request);
        return;
      case "left":
        leave(lease, report.next === null ? undefined : leases.get(report.next));
        return;
      case "read":
        leases.delete(report.lease);
        leave(lease, undefined);
        lease?.resolve(report);
        return;
      case "robots":
        robots.get(report.lease)?.(report.robots);
        robots.delete(report.lease);
    }
  };

  port.onMessage.addListener((message: unknown) => take(parseReport(message)));
  const lose = (): void => {
    lost = true;
    for (const { reject, place } of leases.values()) {
      place.leave();
      reject(new HandsLost(GONE));
    }
    for (const answer of robots.values()) answer(new HandsLost(GONE));
    leases.clear();
    robots.clear();
  };
  port.onDisconnect.addListener(lose);

  const readAhead: NonNullable<Hands["readAhead"]> = (url, { manner, attempt, known }, admission) =>
    new Promise((resolve, reject) => {
      if (lost) {
        reject(new HandsLost(GONE));
        return;
      }
      const number = (last += 1);
      const lease = { ...admission, resolve, reject, entered: Promise.resolve(), hasFollowed: false };
      leases.set(number, lease);
      const mayFollow = admission.place.mayBePassedOn();
      send({ order: "read", lease: number, url, manner, attempt, known, mayFollow });
      enter(number, lease, 0);
    });

  return {
    standDown: () => send({ order: "stand-down" }),
    dismiss: () => {
      if (lost) return;
      lose();
      port.disconnect();
    },
    readAhead,
    read: async (url, how = ONCE) => {
      const answer = await readAhead(url, how, ALONE);
      if (answer === null) throw new Error("an answer that somebody waits for is wanted");
      return answer;
    },
    robots: async (origin) => {
      if (lost) throw new HandsLost(GONE);
      const number = (last += 1);
      const answered = new Promise<RobotsAnswer | HandsLost>((resolve) => robots.set(number, resolve));
      send({ order: "robots", lease: number, origin });
      const answer = await answered;
      if (answer instanceof HandsLost) throw answer;
      return answer;
    },
  };
}
