/** Signs that stand for a character whose meaning the file does not tell. */
const LOST = /[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu;
const HAN = /\p{Script=Han}/gu;
/** Shares of all characters. */
const MOST_LOST = 0.02;
const LEAST_HAN = 0.3;
/** Fewer characters than this on a page, and it is a picture. */
const FEW = 20;

/** Whether a text is Chinese that can be read; a scan has none, and a font without a table gives nonsense. */
export function isLegible(text: string): boolean {
  const bare = text.replace(/\s/g, "");
  const letters = bare.replace(/[\p{P}\p{N}]/gu, "");
  return (
    bare.length >= FEW &&
    (bare.match(LOST)?.length ?? 0) <= MOST_LOST * bare.length &&
    (letters.match(HAN)?.length ?? 0) >= LEAST_HAN * letters.length
  );
}
