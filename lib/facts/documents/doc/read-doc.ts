import type { Steps } from "../../steps/steps.ts";
import { type Thread, withRests } from "../../steps/with-rests.ts";
import type { DocumentContent } from "../document-content.ts";
import { drawnParagraph, PICTURE } from "../drawn-paragraph.ts";
import type { UnreadFile } from "../file-reading.ts";
import { isLegible } from "../legible.ts";
import { UnusualFile } from "./unusual-file.ts";
import { openWord, type WordFile } from "./word-file.ts";
import { wordParagraphs } from "./word-paragraphs.ts";
import { WordTable } from "./word-table.ts";

/**
 * Reads a .doc or .wps of Word 97 to 2003; what is older, locked or told in an unusual way is for a person. Lets others
 * have the thread now and then. Rejects where the file is broken.
 */
export async function readDoc(body: Uint8Array, thread?: Thread): Promise<DocumentContent> {
  const file = openWord(body);
  if (typeof file === "string") return unread(file);
  try {
    const { html, text } = await withRests(htmlSteps(file), thread);
    return isLegible(text) ? { outcome: "read", format: "doc", html } : unread("no-text");
  } catch (error) {
    if (error instanceof UnusualFile) return unread("old-format", error.message);
    throw error;
  }
}

function unread(why: UnreadFile, detail = ""): DocumentContent {
  return { outcome: "unread", why, detail };
}

function* htmlSteps(file: WordFile): Steps<{ html: string; text: string }> {
  const html: string[] = [];
  const text: string[] = [];
  let table: WordTable | null = null;
  for (const paragraph of wordParagraphs(file)) {
    yield;
    if (paragraph === null) continue;
    text.push(paragraph.text);
    if (paragraph.looks.depth > 0) {
      table ??= new WordTable();
      table.add(paragraph);
      continue;
    }
    if (table !== null) html.push(table.html());
    table = null;
    html.push(drawnParagraph(paragraph.text, paragraph.looks.heading));
    if (paragraph.hasPicture) html.push(PICTURE);
  }
  if (table !== null) html.push(table.html());
  return { html: html.join(""), text: text.join("") };
}
