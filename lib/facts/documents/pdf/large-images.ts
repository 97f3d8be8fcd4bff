/** Smaller pictures are seals, logos, pieces of a background. */
const LARGE = 500;
const REACH = 400;
const IMAGE = /\/Subtype\s*\/Image\b/g;
/** Looking at more is no use: the answer is "many". */
const MOST = 50;

/**
 * How many large pictures a PDF holds, told from its bytes: the head of a picture always stands open in the file, and
 * nothing has to be unpacked.
 */
export function largeImages(body: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(body);
  let count = 0;
  for (const { index } of text.matchAll(IMAGE)) {
    const start = text.lastIndexOf("obj", index);
    const end = text.indexOf("stream", index);
    const head = text.slice(Math.max(start, index - REACH), Math.min(end < 0 ? index : end, index + REACH));
    if (sizeOf(head, "Width") >= LARGE && sizeOf(head, "Height") >= LARGE) count += 1;
    if (count >= MOST) break;
  }
  return count;
}

function sizeOf(head: string, side: "Width" | "Height"): number {
  return Number(new RegExp(`/${side}\\s+(\\d+)`).exec(head)?.[1] ?? 0);
}
