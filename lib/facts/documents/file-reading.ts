import { z } from "../zod.ts";
import { fileFormat } from "../file-format.ts";

/** Why the words of a file are for a person: it has none, hides them, is of an old kind, or the reader gave up or was not there. */
export const unreadFile = z.enum([
  "no-text",
  "encrypted",
  "old-format",
  "unsupported",
  "broken",
  "too-large",
  "no-reader",
]);
export type UnreadFile = z.infer<typeof unreadFile>;

/** What came of reading a file (PDF, OFD, Word). */
export const fileReading = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("read"),
    format: fileFormat,
    /** A block a line. */
    text: z.string(),
    /** Whether more stands in the file than was kept or could be read: pages without words, pictures, a long text. */
    partial: z.boolean(),
  }),
  z.object({ outcome: z.literal("unread"), why: unreadFile, detail: z.string() }),
  /** It could not be fetched; the detail names the cause. */
  z.object({ outcome: z.literal("unreachable"), detail: z.string() }),
]);
export type FileReading = z.infer<typeof fileReading>;
