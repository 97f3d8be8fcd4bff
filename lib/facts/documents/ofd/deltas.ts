/** No text has more characters; a count in the file may say anything. */
const MOST = 10_000;

/** How far each character stands from the one before: `g 3 2.5` is 2.5 three times (GB/T 33190 11.3). */
export function deltas(text: string | undefined): number[] {
  const words = (text ?? "").trim().split(/\s+/);
  const distances: number[] = [];
  for (let at = 0; at < words.length && distances.length < MOST; at += 1) {
    const isRepeated = words[at] === "g";
    const count = isRepeated ? Number.parseInt(words[at + 1] ?? "", 10) : 1;
    if (isRepeated) at += 2;
    const distance = Number.parseFloat(words[at] ?? "");
    if (!Number.isFinite(distance) || !Number.isFinite(count)) return distances;
    for (let again = 0; again < Math.min(count, MOST); again += 1) distances.push(distance);
  }
  return distances;
}
