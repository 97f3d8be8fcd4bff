import { strFromU8, unzipSync } from "fflate";
import type { DocumentContent } from "../document-content.ts";
import { docxHtml } from "./docx-html.ts";

const MAIN = "word/document.xml";
/** Unpacked: more than any report, and no archive can fill the memory. */
const MOST_UNPACKED = 40 * 1024 * 1024;

/** Reads a DOCX; null where it is another archive (XLSX, OFD, ZIP). Throws where the archive is broken. */
export function readDocx(body: Uint8Array): DocumentContent | null {
  const tooLarge: number[] = [];
  const files = unzipSync(body, {
    filter: ({ name, originalSize }) => {
      if (name !== MAIN) return false;
      if (originalSize <= MOST_UNPACKED) return true;
      tooLarge.push(originalSize);
      return false;
    },
  });
  if (tooLarge[0] !== undefined) return { outcome: "unread", why: "too-large", detail: String(tooLarge[0]) };
  const main = files[MAIN];
  if (main === undefined) return null;
  const { html, hasText } = docxHtml(strFromU8(main));
  return hasText
    ? { outcome: "read", format: "docx", html }
    : { outcome: "unread", why: "no-text", detail: "" };
}
