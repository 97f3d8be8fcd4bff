import { browser } from "wxt/browser";

const KEY = "reviewer";

/** The name under which this machine's user reviews; "" where none was given. */
export async function storedReviewer(): Promise<string> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof value === "string" ? value : "";
}

export async function storeReviewer(name: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: name });
}
