import { readDocument } from "../../lib/facts/documents/read-document.ts";
import type { PageFacts } from "../../lib/facts/page-facts.ts";
import { documentFacts } from "../../lib/portals/files/document-facts.ts";
import { pageOf } from "../facts/page-of.ts";

/** What the reader makes of an address that is this file. */
export async function readFile(body: Uint8Array, url = "http://kjj.example/nb/2025.pdf"): Promise<PageFacts> {
  return documentFacts(pageOf({ url, kind: "document" }), await readDocument(body));
}
