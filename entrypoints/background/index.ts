import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

import { checklists, registry } from "../../checks/index.ts";
import { RunDesk } from "../../lib/run/run-desk.ts";
import { systemClock } from "../../lib/run/system-clock.ts";
import { database } from "../../lib/store/database.ts";
import { dexieRunStore } from "../../lib/store/dexie-run-store.ts";
import { setUpAlarm } from "./alarm.ts";
import { backgroundWriter } from "./background-writer.ts";
import { setUpBadge } from "./badge.ts";
import { setUpCommands } from "./commands.ts";
import { setUpOnline } from "./offline.ts";
import { livePace } from "./live-pace.ts";
import { liveShelf } from "./live-shelf.ts";
import { patientStore } from "./patient-store.ts";
import { setUpPorts } from "./ports.ts";
import { setUpUpdate, takeUpRunsOfLastSession } from "./session.ts";
import { TabErrands } from "./tab-errands.ts";
import { setUpQueue } from "./queue.ts";
import { setUpTabs } from "./tabs.ts";

/** The scheduler's home. Every listener is registered at once, so that an event which wakes the worker is heard. */
export default defineBackground({
  type: "module",
  main() {
    const { pace, known: paceKnown } = livePace();
    const { shelf, known: shelfKnown } = liveShelf(checklists);
    const store = patientStore(dexieRunStore(database()), Promise.all([paceKnown, shelfKnown]));
    const desk = new RunDesk({
      store,
      checklists: shelf,
      registry,
      clock: systemClock,
      pace,
      toolVersion: browser.runtime.getManifest().version,
      writer: backgroundWriter(),
    });
    const errands = new TabErrands();
    setUpPorts(desk, store, errands);
    const workQueue = setUpQueue(desk, store, shelf);
    setUpCommands(desk, store, shelf, errands, workQueue);
    setUpTabs(desk, store);
    setUpAlarm(desk, store, setUpOnline(desk, store));
    setUpBadge(checklists);
    setUpUpdate(desk, store);
    void takeUpRunsOfLastSession(desk, store).then(async () => {
      await desk.recover();
      workQueue();
    });
  },
});
