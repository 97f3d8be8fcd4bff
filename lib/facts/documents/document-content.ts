import type { UnreadFile } from "./file-reading.ts";

/** A file as a page: its blocks and tables in HTML, a picture wherever something stands that has no words. */
export type DocumentContent =
  | { readonly outcome: "read"; readonly format: "pdf" | "docx"; readonly html: string }
  | { readonly outcome: "unread"; readonly why: UnreadFile; readonly detail: string };

/** Reads the bytes of a file, whatever they are. Never rejects. */
export type ReadDocument = (body: Uint8Array) => Promise<DocumentContent>;
