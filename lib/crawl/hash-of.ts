/** Beginnings and factors of two hashes, so that what one takes for the same the other does not. */
const HASHES = [
  { seed: 0x811c9dc5, factor: 0xcc9e2d51 },
  { seed: 0x9dc5811c, factor: 0x85ebca6b },
] as const;

/**
 * A hash that tells a changed page from an unchanged one; two of 32 bits over four bytes at a time, because
 * `crypto.subtle` is not there on pages served without TLS.
 */
export function hashOf(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${bytes.byteLength}-${HASHES.map(({ seed, factor }) => hash(view, seed, factor)).join("")}`;
}

/** Each word is turned before the next comes, so that two changes do not take each other back. */
function hash(view: DataView, seed: number, factor: number): string {
  const whole = view.byteLength - (view.byteLength % 4);
  let state = seed;
  for (let at = 0; at < whole; at += 4) state = mixed(state, view.getUint32(at, true), factor);
  for (let at = whole; at < view.byteLength; at += 1) state = mixed(state, view.getUint8(at), factor);
  state = Math.imul(state ^ (state >>> 16), factor);
  return ((state ^ (state >>> 15)) >>> 0).toString(16).padStart(8, "0");
}

function mixed(state: number, word: number, factor: number): number {
  const product = Math.imul(state ^ word, factor);
  return (product << 13) | (product >>> 19);
}
