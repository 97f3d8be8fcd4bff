const DIGITS = "〇一二三四五六七八九";
const UNITS: readonly (readonly [string, number])[] = [
  ["百", 100],
  ["十", 10],
];

/** 四十三 = 43, 十 = 10, 一百零三 = 103, 二〇 = 20; null where the signs make no number below 1000. */
export function hanNumber(text: string): number | null {
  let rest = text.replace(/[零○]/g, "〇");
  if (rest === "") return null;
  let value = 0;
  for (const [unit, worth] of UNITS) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const times = at === 0 ? 1 : DIGITS.indexOf(rest.slice(0, at).replace(/^〇/, "") || "一");
    if (at > 2 || times < 0) return null;
    value += times * worth;
    rest = rest.slice(at + 1);
  }
  for (const sign of rest) if (!DIGITS.includes(sign)) return null;
  return value + Number(Array.from(rest, (sign) => DIGITS.indexOf(sign)).join("") || "0");
}
