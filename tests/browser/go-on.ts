import { setTimeout as wait } from "node:timers/promises";

import type { PopupDriver } from "./drive-popup.ts";

/** A person who waits for so many pages sees that the run goes on by itself. */
const SIGNS_OF_LIFE = 3;

/**
 * Sees to it that a run goes on after its site was opened again and the icon clicked. It does so by itself where the
 * click let it into the tab; where it had given the tab up before, it waits for 继续. `requests`: how many the site has
 * answered.
 */
export async function goOn(popup: PopupDriver, requests: () => number): Promise<void> {
  const alive = requests() + SIGNS_OF_LIFE;
  for (;;) {
    const state = await popup.state();
    // The button goes away where the run goes on by itself at this very moment.
    if (state === "paused") await popup.resume().catch(() => undefined);
    if (state === "finished" || (state === "running" && requests() >= alive)) return;
    await wait(50);
  }
}
