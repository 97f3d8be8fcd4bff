import { browser } from "wxt/browser";

import type { LostLine } from "../../lib/run/lost-line.ts";
import type { RunDesk } from "../../lib/run/run-desk.ts";
import type { RunStore } from "../../lib/store/run-store.ts";
import { returnTo } from "./tabs.ts";

const ALARM = "gongkai-lens/carry-on";

/** Rings twice a minute until no run is going on. */
export function startAlarm(): void {
  void browser.alarms.create(ALARM, { periodInMinutes: 0.5 });
}

/** The backstop: a run that stands still without anybody knowing why gets its hands back. */
export function setUpAlarm(desk: RunDesk, store: RunStore, line: LostLine): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== ALARM) return;
    void store.runsIn("running").then(async (runs) => {
      await desk.recover();
      const waiting = await line.tryAgain(Date.now());
      if (runs.length + waiting === 0) await browser.alarms.clear(ALARM);
      await Promise.all(runs.filter((run) => !desk.isCrawling(run.id)).map((run) => returnTo(desk, run)));
    });
  });
}
