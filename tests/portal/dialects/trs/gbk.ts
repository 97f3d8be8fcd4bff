const decoder = new TextDecoder("gb18030");

/** Characters of GBK to their two bytes, made by decoding every pair there is. */
const table = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** Text in GBK. Throws at a character that GBK does not have. */
export function gbkBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new Error(`not in GBK: ${character}`);
  }
  return Uint8Array.from(bytes);
}
