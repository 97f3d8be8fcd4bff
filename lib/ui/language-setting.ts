import { browser } from "wxt/browser";
import type { Language } from "./i18n.tsx";

const KEY = "language";

/** The language the user chose, or null where none was chosen. */
export async function storedLanguage(): Promise<Language | null> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  return value === "zh_CN" || value === "en" ? value : null;
}

export async function storeLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [KEY]: language });
}
