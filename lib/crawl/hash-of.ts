/**
 * A hash that tells a changed page from an unchanged one; two 32-bit FNV-1a with different beginnings, because
 * `crypto.subtle` is not there on pages served without TLS.
 */
export function hashOf(bytes: Uint8Array): string {
  let [low, high] = [0x811c9dc5, 0x9dc5811c];
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ (byte + 0x5b), 0x01000193);
  }
  const hex = (part: number) => (part >>> 0).toString(16).padStart(8, "0");
  return `${bytes.byteLength}-${hex(low)}${hex(high)}`;
}
