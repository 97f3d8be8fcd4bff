import { browser } from "wxt/browser";

import type { DocumentContent, ReadDocument } from "../facts/documents/document-content.ts";
import { sendCommand } from "./send-command.ts";

declare global {
  /** Set in the content script's world by `entrypoints/document-reader`, once that was sent there. */
  var gongkaiLensReadDocument: ReadDocument | undefined;
}

/** Built by WXT from `entrypoints/document-reader.ts`. */
const READER = "/document-reader.js";

/** Puts the libraries that read files into a tab's content script. Rejects where no script may run. */
export async function sendDocumentReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
}

let coming: Promise<unknown> | null = null;

/**
 * Reads a file in the content script. The libraries come with the first one: a site without files never pays for
 * them. Never rejects.
 */
export const readInTab: ReadDocument = async (body) => {
  try {
    if (globalThis.gongkaiLensReadDocument === undefined) {
      coming ??= sendCommand("bringDocumentReader");
      await coming.finally(() => (coming = null));
    }
    return (await globalThis.gongkaiLensReadDocument?.(body)) ?? absent("document-reader");
  } catch (error) {
    return absent(error instanceof Error ? error.message : String(error));
  }
};

function absent(detail: string): DocumentContent {
  return { outcome: "unread", why: "no-reader", detail };
}
