import { browser } from "wxt/browser";
import { hostPattern } from "../../lib/platform/granted-hosts.ts";

/** Asks the user for the hosts of these addresses, once for all. Must be called from a click; false where declined. */
export function askForHosts(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(urls.map(hostPattern))] });
}
