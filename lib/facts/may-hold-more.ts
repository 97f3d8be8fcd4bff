import type { FileFormat } from "./file-format.ts";

/**
 * In a PDF or an OFD nothing says where a paragraph or a cell ends, and an old Word file has ways to show words that are not
 * read: what seems to be missing there may only not have been seen.
 */
const MAY_HOLD_MORE = { page: false, docx: false, pdf: true, ofd: true, doc: true } as const satisfies Record<
  FileFormat | "page",
  boolean
>;

/** Whether what was not found in a paper of this kind may be in it all the same. */
export function mayHoldMore(from: FileFormat | "page"): boolean {
  return MAY_HOLD_MORE[from];
}
