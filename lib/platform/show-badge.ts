import { browser } from "wxt/browser";

import type { RunRow } from "../store/rows.ts";
import { percentRead } from "./percent-read.ts";

const READING = "#1c4e7d";
const FOUND = "#874806";

/** Shows the tab's run on the icon: percent while reading, then the number of items not met. */
export async function showBadge(run: RunRow): Promise<void> {
  if (run.tabId === null) return;
  const { tabId } = run;
  const { text, color } = badgeOf(run);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
  } catch {
    // The tab was closed in the meantime: there is no icon left to write on.
  }
}

function badgeOf(run: RunRow): { text: string; color: string } {
  if (run.state === "finished") {
    const fails = run.summary?.tally.fail ?? 0;
    return { text: fails === 0 ? "" : String(fails), color: FOUND };
  }
  return { text: run.state === "paused" ? "❚❚" : `${percentRead(run)}%`, color: READING };
}
