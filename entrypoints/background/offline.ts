import { LostLine } from "../../lib/run/lost-line.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { returnTo } from "./tabs.ts";

/** Takes runs up again whose line failed; gives what looks after them when the machine says nothing. */
export function setUpOnline(desk: RunDesk, store: RunStore): LostLine {
  const line = new LostLine({
    store,
    isOnline: () => navigator.onLine,
    takeUp: async (run) => {
      await desk.resume(run.id, run.tabId);
      await returnTo(desk, run);
    },
  });
  line.listenTo(self);
  return line;
}
