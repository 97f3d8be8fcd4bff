import { checklists, registry } from "../../checks/index.ts";
import { memoryStore } from "../../lib/headless/memory-store.ts";
import { RunDesk } from "../../lib/run/run-desk.ts";
import { FakeClock, HOME, homeWithColumns } from "./fake-site.ts";

/** A check of the whole sample site, two pages at a time. */
export const request = {
  id: "run-1",
  bureau: { name: "苍浦市科学技术局", homeUrl: HOME, scopes: [HOME] },
  checklistId: "kjj",
  referenceDate: "2026-11-20",
  mode: "site" as const,
  obeysRobots: true,
  maxPages: 100,
  tabId: 1,
};

export function deskOver(store = memoryStore()) {
  const ports = {
    store,
    checklists,
    registry,
    clock: new FakeClock(),
    pace: { concurrency: 2, delay: 0 },
    toolVersion: "1",
  };
  return { store, desk: new RunDesk(ports) };
}

/** Ten columns behind a home page. */
export const tenColumns = (url: string) => (url === HOME ? homeWithColumns(10) : { kind: "column" as const });
