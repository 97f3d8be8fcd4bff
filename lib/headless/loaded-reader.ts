import type { ReadDocument } from "../facts/documents/document-content.ts";

/** Reads a file; the libraries are loaded with the first one. */
export const loadedReader: ReadDocument = async (body) => {
  const { readDocument } = await import("../facts/documents/read-document.ts");
  return await readDocument(body);
};
