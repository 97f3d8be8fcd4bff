/** What the first bytes say a file is; servers name types wrongly more often than not. */
export type FileKind = "pdf" | "zip" | "ole" | "other";

const PDF = "%PDF-";
const ZIP = "PK\u0003\u0004";
/** Word, Excel and WPS before 2007, and what is locked since. */
const OLE = "\u00d0\u00cf\u0011\u00e0";
/** Some generators write a line or a mark before the head. */
const HEAD = 1024;

/** What a file is by its first bytes, whatever its name says. */
export function fileKind(body: Uint8Array): FileKind {
  const head = String.fromCharCode(...body.subarray(0, HEAD));
  if (head.startsWith(ZIP)) return "zip";
  if (head.startsWith(OLE)) return "ole";
  return head.includes(PDF) ? "pdf" : "other";
}
