import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { readDocument } from "../lib/facts/documents/read-document.ts";
import { tabThread } from "../lib/platform/tab-thread.ts";

/** Brings the readers of PDF, OFD and Word files to a content script that has met a file; they are in no other bundle. */
export default defineUnlistedScript(() => {
  globalThis.gongkaiLensReadDocument = (body) => readDocument(body, tabThread);
});
