import { refused, type Refused } from "./file-problem.ts";

/** A file as far as it is needed here; a browser's `File` is one. */
export type BytesOfFile = Pick<Blob, "size" | "arrayBuffer">;

/**
 * The text of a file that this program has written. One that is larger than `most` bytes is not read at all; one whose
 * bytes are no UTF-8 is refused: replaced by question marks its words would be taken for what somebody has said.
 */
export async function readSavedFile(
  file: BytesOfFile,
  most: number,
): Promise<{ readonly ok: true; readonly text: string } | Refused> {
  if (file.size > most) return refused({ kind: "too-large", size: file.size, most });
  const bytes = await file.arrayBuffer();
  try {
    // The decoder takes a byte order mark away by itself.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? refused({ kind: "empty" }) : { ok: true, text };
  } catch {
    return refused({ kind: "encoding" });
  }
}
