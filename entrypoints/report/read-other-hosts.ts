import { browser } from "wxt/browser";
import { hostPattern } from "../../lib/platform/granted-hosts.ts";
import { sendCommand } from "../../lib/platform/send-command.ts";

/**
 * Asks the user for the hosts of these addresses and has the background read them. Must be called from a click;
 * false where the user declined.
 */
export async function readOtherHosts(runId: string, urls: readonly string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [...new Set(urls.map(hostPattern))] });
  if (granted) await sendCommand("readGrantedHosts", { runId });
  return granted;
}
