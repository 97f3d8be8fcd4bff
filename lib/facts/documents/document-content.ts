import { z } from "../zod.ts";
import { fileFormat } from "../file-format.ts";
import { unreadFile } from "./file-reading.ts";

/** A file as a page: its blocks and tables in HTML, a picture wherever something stands that has no words. */
export const documentContent = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("read"), format: fileFormat, html: z.string() }),
  z.object({ outcome: z.literal("unread"), why: unreadFile, detail: z.string() }),
]);
export type DocumentContent = Readonly<z.infer<typeof documentContent>>;

/** Reads the bytes of a file, whatever they are. Never rejects. */
export type ReadDocument = (body: Uint8Array) => Promise<DocumentContent>;
