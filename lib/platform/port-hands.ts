import type { Browser } from "wxt/browser";

import { HandsLost, ONCE, type Admission, type Answer, type Hands, type How } from "../crawl/hands.ts";
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
export class PortHands implements TabHands {
  readonly #leases = new Map<number, Lease>();
  readonly #robots = new Map<number, (answer: RobotsAnswer | HandsLost) => void>();
  #last = 0;
  #isLost = false;

  constructor(private readonly port: AuditorPort) {
    port.onMessage.addListener((message: unknown) => this.#take(parseReport(message)));
    port.onDisconnect.addListener(() => this.#lose());
  }

  standDown(): void {
    this.#send({ order: "stand-down" });
  }

  dismiss(): void {
    if (this.#isLost) return;
    this.#lose();
    this.port.disconnect();
  }

  async read(url: string, how: How = ONCE): Promise<Answer> {
    const answer = await this.readAhead(url, how, ALONE);
    if (answer === null) throw new Error("an answer that somebody waits for is wanted");
    return answer;
  }

  async readAhead(
    url: string,
    { manner, attempt, known }: How,
    admission: Admission,
  ): Promise<Answer | null> {
    const number = this.#next();
    const answered = new Promise<Answer | null>((resolve, reject) => {
      const lease = { ...admission, resolve, reject, entered: Promise.resolve(), hasFollowed: false };
      this.#leases.set(number, lease);
      const mayFollow = admission.place.mayBePassedOn();
      this.#send({ order: "read", lease: number, url, manner, attempt, known, mayFollow });
      this.#enter(number, lease, 0);
    });
    return answered;
  }

  async robots(origin: string): Promise<RobotsAnswer> {
    const number = this.#next();
    const answered = new Promise<RobotsAnswer | HandsLost>((resolve) => this.#robots.set(number, resolve));
    this.#send({ order: "robots", lease: number, origin });
    const answer = await answered;
    if (answer instanceof HandsLost) throw answer;
    return answer;
  }

  /** The number by which port and tab know what is asked for now. Throws where nobody is there to be asked. */
  #next(): number {
    if (this.#isLost) throw new HandsLost(GONE);
    return (this.#last += 1);
  }

  #send(order: Order): void {
    if (!this.#isLost) this.port.postMessage(order);
  }

  #take(report: Report): void {
    const lease = this.#leases.get(report.lease);
    switch (report.report) {
      case "enter":
        if (lease !== undefined) this.#enter(report.lease, lease, report.request);
        return;
      case "left":
        leave(lease, report.next === null ? undefined : this.#leases.get(report.next));
        return;
      case "read":
        this.#leases.delete(report.lease);
        leave(lease, undefined);
        lease?.resolve(report);
        return;
      case "robots":
        this.#robots.get(report.lease)?.(report.robots);
        this.#robots.delete(report.lease);
    }
  }

  #enter(number: number, lease: Lease, request: number): void {
    lease.entered = lease.place.enter().then(() => {
      if (this.#leases.get(number) !== lease) lease.place.leave();
      else if (lease.isWanted() || lease.hasFollowed || request > 0) this.#grant(number, lease, request);
      else this.#recall(number, lease);
    });
  }

  /** A first request that has followed another is under way already. */
  #grant(number: number, { hasFollowed }: Lease, request: number): void {
    if (!hasFollowed || request > 0) this.#send({ order: "turn", lease: number, request });
  }

  #recall(number: number, lease: Lease): void {
    this.#leases.delete(number);
    lease.place.leave();
    this.#send({ order: "recall", lease: number });
    lease.resolve(null);
  }

  #lose(): void {
    this.#isLost = true;
    for (const { reject, place } of this.#leases.values()) {
      place.leave();
      reject(new HandsLost(GONE));
    }
    for (const answer of this.#robots.values()) answer(new HandsLost(GONE));
    this.#leases.clear();
    this.#robots.clear();
  }
}

/** A lease has left its place, in which `next` has begun where it is named. */
function leave(lease: Lease | undefined, next: Lease | undefined): void {
  if (next !== undefined) next.hasFollowed = true;
  void lease?.entered.then(() => lease.place.leave(next?.place));
}
