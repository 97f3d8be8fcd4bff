import type { Thread } from "../../steps/with-rests.ts";
import type { DocumentContent } from "../document-content.ts";
import { drawnOnce } from "../sheets/drawn-once.ts";
import { type Sheet, sheetContent, sheetOf } from "../sheets/sheet-content.ts";
import { openOfd, type OfdPage } from "./ofd-package.ts";
import { pageObjects } from "./page-objects.ts";

/**
 * Reads an OFD, the sheets of paper that offices exchange: its words in paragraphs, and the tables that lines draw. Lets
 * others have the thread after each page. Rejects where the file is broken; other archives are for a person.
 */
export async function readOfd(body: Uint8Array, thread?: Thread): Promise<DocumentContent> {
  const file = openOfd(body);
  if (file.kind !== "open") return { outcome: "unread", why: WHY[file.kind], detail: "" };
  const sheets: Sheet[] = [];
  let hasPicture = false;
  for (const page of file.pages) {
    const read = readPage(page);
    sheets.push(read.sheet);
    hasPicture ||= read.hasPicture;
    await thread?.rest();
  }
  return sheetContent(sheets, "ofd", hasPicture);
}

const WHY = { other: "unsupported", locked: "encrypted", "too-large": "too-large" } as const;

function readPage({ parts }: OfdPage): { sheet: Sheet; hasPicture: boolean } {
  const objects = parts.map(pageObjects);
  const words = drawnOnce(objects.flatMap((part) => part.words));
  const rulings = objects.flatMap((part) => part.rulings);
  return { sheet: sheetOf(words, rulings), hasPicture: objects.some((part) => part.hasPicture) };
}
