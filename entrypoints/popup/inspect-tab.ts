import type { Result, TabSite } from "../../lib/platform/commands.ts";
import { sendCommand } from "../../lib/platform/send-command.ts";

/** What the tab shows; a background that does not answer is an error like any other. */
export async function inspectTab(tabId: number): Promise<Result<TabSite>> {
  try {
    return await sendCommand("inspectTab", { tabId });
  } catch (error) {
    return { ok: false, error: "internal-error", detail: String(error) };
  }
}
