import { setTimeout as wait } from "node:timers/promises";

import { z } from "zod";

import type { ExtensionBrowser } from "./launch.ts";

const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.number() })) });

/** Kills the browser with SIGKILL: nothing is asked, nothing is saved. */
export async function killBrowser({ browserCdp, context }: ExtensionBrowser): Promise<void> {
  const { processInfo } = processes.parse(await browserCdp.send("SystemInfo.getProcessInfo"));
  const browser = processInfo.find(({ type }) => type === "browser");
  if (!browser) throw new Error("The browser does not say which process it is.");
  process.kill(browser.id, "SIGKILL");
  await context.close().catch(() => undefined);
  // Its children end a moment later, and hold the profile until then.
  await wait(1_000);
}
