import type { RunRow } from "../store/rows.ts";
import type { RunStore } from "../store/run-store.ts";
import { isDueAgain } from "./setback.ts";

export interface LinePorts {
  readonly store: Pick<RunStore, "run" | "runsIn">;
  /** Whether the machine believes that it is online. */
  readonly isOnline: () => boolean;
  /** Makes a run ready to be crawled again and gets it its hands. */
  readonly takeUp: (run: RunRow) => Promise<void>;
}

/** The runs whose line failed, and how they get going again without anybody's help. */
export class LostLine {
  constructor(private readonly ports: LinePorts) {}

  /** Takes all of them up as soon as the machine (`self` of a background) says that it is online again. */
  listenTo(machine: Pick<EventTarget, "addEventListener">): void {
    machine.addEventListener("online", () => void this.tryAgain(Number.POSITIVE_INFINITY));
  }

  /** Takes up those whose turn it is to see if the line is back at this instant, epoch milliseconds; gives how many still wait. */
  async tryAgain(now: number): Promise<number> {
    const { store, isOnline, takeUp } = this.ports;
    const lost = (await store.runsIn("paused")).filter(({ pausedBecause }) => pausedBecause === "offline");
    const due = isOnline() ? lost.filter((run) => isDueAgain(run, now)) : [];
    for (const { id } of due) {
      // While another was taken up, a person may have ended this one.
      const run = await store.run(id);
      if (run !== undefined && isDueAgain(run, now)) await takeUp(run);
    }
    return lost.length - due.length;
  }
}
