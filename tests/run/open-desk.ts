import { checklists, registry } from "../../checks/index.ts";
import { memoryStore } from "../../lib/headless/memory-store.ts";
import { RunDesk, type DeskPorts } from "../../lib/run/run-desk.ts";
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

let desks = 0;

export function deskOver(store = memoryStore(), about: Partial<DeskPorts> = {}) {
  const ports = {
    store,
    checklists,
    registry,
    clock: new FakeClock(),
    pace: { concurrency: 2, delay: 0 },
    toolVersion: "1",
    // A second desk over the same store stands for the process after the first one has died.
    writer: { id: `desk-${(desks += 1)}`, isAlive: () => Promise.resolve(false) },
    ...about,
  };
  return { store, desk: new RunDesk(ports) };
}

/** Ten columns behind a home page. */
export const tenColumns = (url: string) => (url === HOME ? homeWithColumns(10) : { kind: "column" as const });
