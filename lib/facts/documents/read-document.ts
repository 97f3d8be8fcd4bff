import type { Thread } from "../steps/with-rests.ts";
import { readDocx } from "./docx/read-docx.ts";
import { readDoc } from "./doc/read-doc.ts";
import type { DocumentContent } from "./document-content.ts";
import { fileKind } from "./file-kind.ts";
import { readOfd } from "./ofd/read-ofd.ts";
import { readPdf } from "./pdf/read-pdf.ts";

/**
 * Reads a PDF, an OFD or a Word file to HTML; of any other file it says why a person must read it. The only module that leads to the
 * libraries: whoever needs it loads it when a file is there. `thread`: where others need it too. Never rejects.
 */
export async function readDocument(body: Uint8Array, thread?: Thread): Promise<DocumentContent> {
  try {
    switch (fileKind(body)) {
      case "pdf":
        return await readPdf(body, thread);
      case "zip":
        return readDocx(body) ?? (await readOfd(body, thread));
      case "ole":
        return await readDoc(body, thread);
      case "other":
        return { outcome: "unread", why: "unsupported", detail: "" };
    }
  } catch (error) {
    return {
      outcome: "unread",
      why: "broken",
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}
