import { sendCommand } from "../../lib/platform/send-command.ts";
import { askForHosts } from "./ask-for-hosts.ts";

/**
 * Asks the user for the hosts of these addresses and has the background read them. Must be called from a click;
 * false where the user declined.
 */
export async function readOtherHosts(runId: string, urls: readonly string[]): Promise<boolean> {
  const granted = await askForHosts(urls);
  if (granted) await sendCommand("readGrantedHosts", { runId });
  return granted;
}
