import { browser } from "wxt/browser";

import { documentContent, type ReadDocument } from "../facts/documents/document-content.ts";
import { sendDocumentReader } from "./document-reader.ts";

/** Letters that one call may take as arguments. */
const AT_ONCE = 0x8000;

/**
 * Reads files for the background, which can load no libraries itself: their bytes go to the content script's world of
 * this tab. A tab that is gone, or lets no script in, leaves a file unread. Never rejects.
 */
export function readerInTab(tabId: number): ReadDocument {
  const target = { tabId };
  return async (body) => {
    try {
      const [seen] = await browser.scripting.executeScript({ target, func: hasReader });
      if (seen?.result !== true) await sendDocumentReader(tabId);
      const args: [string] = [base64Of(body)];
      const [read] = await browser.scripting.executeScript({ target, func: readHere, args });
      return documentContent.parse(read?.result);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { outcome: "unread", why: "no-reader", detail };
    }
  };
}

/** Runs in the tab, like the next one: both may know nothing of this file. */
function hasReader(): boolean {
  return globalThis.gongkaiLensReadDocument !== undefined;
}

async function readHere(base64: string): Promise<unknown> {
  const body = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return await globalThis.gongkaiLensReadDocument?.(body);
}

/** What is handed to a script is written down as JSON on its way, and that has no bytes. */
function base64Of(body: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < body.length; at += AT_ONCE)
    letters += String.fromCharCode(...body.subarray(at, at + AT_ONCE));
  return btoa(letters);
}
