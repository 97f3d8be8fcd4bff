/** What a cell of figures says. */
export interface Figure {
  readonly value: number | null;
  readonly blank: boolean;
}

/** What stands for nothing: real sheets leave their zeros blank. */
const NOTHING = /^[-—–―/\\无0〇零]*$/;
const NUMBER = /^([+-]?)(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?(?:件|宗|个|项|条|份|元|万元|次)?$/;

/** Whether a cell holds a figure or nothing, and so is no label. Takes plain text. */
export function isFigure(text: string): boolean {
  return NOTHING.test(text) || NUMBER.test(text);
}

/** The number in a cell; blank, 无 and a dash are 0; null where something else stands. Takes plain text. */
export function figureOf(text: string): Figure {
  if (NOTHING.test(text)) return { value: 0, blank: !/[0〇零]/.test(text) };
  const match = NUMBER.exec(text.replace("−", "-"));
  if (match === null) return { value: null, blank: false };
  const [, sign = "", whole = "", fraction = ""] = match;
  return { value: Number(`${sign}${whole.replace(/[,，]/g, "")}${fraction}`), blank: false };
}
