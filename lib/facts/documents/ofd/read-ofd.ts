import type { Steps } from "../../steps/steps.ts";
import { type Thread, withRests } from "../../steps/with-rests.ts";
import type { DocumentContent } from "../document-content.ts";
import { drawnOnce } from "../sheets/drawn-once.ts";
import { type Sheet, sheetContent, sheetOf } from "../sheets/sheet-content.ts";
import { openOfd, type OfdPage } from "./ofd-package.ts";
import { objectSteps } from "./object-steps.ts";

/**
 * Reads an OFD, the sheets of paper that offices exchange: its words in paragraphs, and the tables that lines draw. Lets
 * others have the thread now and then. Rejects where the file is broken; other archives are for a person.
 */
export async function readOfd(body: Uint8Array, thread?: Thread): Promise<DocumentContent> {
  const file = openOfd(body);
  if (file.kind !== "open") return { outcome: "unread", why: WHY[file.kind], detail: "" };
  const sheets: Sheet[] = [];
  let hasPicture = false;
  for (const page of file.pages) {
    const read = await withRests(pageSteps(page), thread);
    sheets.push(read.sheet);
    hasPicture ||= read.hasPicture;
  }
  return sheetContent(sheets, "ofd", hasPicture);
}

const WHY = { other: "unsupported", locked: "encrypted", "too-large": "too-large" } as const;

function* pageSteps({ parts }: OfdPage): Steps<{ sheet: Sheet; hasPicture: boolean }> {
  const objects = [];
  for (const part of parts) objects.push(yield* objectSteps(part));
  const words = drawnOnce(objects.flatMap((part) => part.words));
  yield;
  const rulings = objects.flatMap((part) => part.rulings);
  return { sheet: sheetOf(words, rulings), hasPicture: objects.some((part) => part.hasPicture) };
}
