import { browser } from "wxt/browser";
import { readSettings, SETTINGS_VERSION, type ReadSettings, type Settings } from "./settings.ts";

const KEY = "settings";

/** The settings of this machine. */
export async function storedSettings(): Promise<ReadSettings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes some settings and leaves the others. Rejects, and changes nothing, where the store is full. */
export async function storeSettings(part: Partial<Settings>): Promise<void> {
  const { settings } = await storedSettings();
  await browser.storage.local.set({ [KEY]: { version: SETTINGS_VERSION, ...settings, ...part } });
}

/** Tells of every change of the settings, wherever it was made; call what is given back to hear no more. */
export function watchSettings(tell: (read: ReadSettings) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && KEY in changes) tell(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
