import { browser } from "wxt/browser";

const KEY = "ledgerColumns";

/** Heads of the ledger's columns as the user wants them, in order; null where nothing was chosen. */
export async function storedLedgerColumns(): Promise<readonly string[] | null> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(value) ? value.filter((head): head is string => typeof head === "string") : null;
}

/** Null takes the choice back: the ledger has all its columns again. */
export async function storeLedgerColumns(heads: readonly string[] | null): Promise<void> {
  await browser.storage.local.set({ [KEY]: heads });
}
