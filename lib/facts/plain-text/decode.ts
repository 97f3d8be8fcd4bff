import { isGarbled } from "./is-garbled.ts";

/** A body as text, with the name of the encoding that gave it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** No encoding makes Chinese of it: what stands there is not known. */
  readonly isGarbled: boolean;
}

/** Labels as servers write them; gb18030 contains GBK and GB2312. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^utf-?8$/i, "utf-8"],
  [/^(?:gbk|gb_?2312(?:-80)?|gb18030|x-gbk|cp936)$/i, "gb18030"],
  [/^big5(?:-hkscs)?$/i, "big5"],
  [/^utf-?16(?:le)?$/i, "utf-16le"],
  [/^utf-?16be$/i, "utf-16be"],
];
const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** What a page of a Chinese office may be in. */
const TABLES = ["gb18030", "utf-8", "big5"];
const CHARSET = /charset\s*=\s*["']?\s*([\w-]{1,20})/i;
/** Where browsers look for the declaration, widened for pages that open with a long comment. */
const HEAD_BYTES = 4096;

/**
 * Bytes to text: byte order mark, then header, then meta. Bytes that are valid UTF-8 are UTF-8 whatever was
 * declared (Chinese GBK text is never valid UTF-8 by chance), and bytes that are not fall back to GB18030, or to another
 * table where that one makes nonsense. Never throws.
 */
export function decodeBody(body: Uint8Array, contentType: string): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => body[index] === byte));
  if (marked) return asIs(decode(body, marked[1]), marked[1]);
  const header = known(CHARSET.exec(contentType));
  if (header?.startsWith("utf-16")) return asIs(decode(body, header), header);
  const utf8 = strictUtf8(body);
  if (utf8 !== null) return asIs(utf8, "utf-8");
  const declared = [header, known(CHARSET.exec(headOf(body)))];
  if (declared.includes("utf-8") && isMostlyUtf8(body)) return asIs(decode(body, "utf-8"), "utf-8");
  // A declaration that the bytes refute leaves the word to the other one.
  const encoding = declared.find((one) => one !== null && one !== "utf-8") === "big5" ? "big5" : "gb18030";
  return legible(body, encoding);
}

/** As the browser shows it, whatever it is. */
function asIs(text: string, encoding: string): Decoded {
  return { text, encoding, isGarbled: false };
}

/** By this table, else by the first that makes Chinese of the bytes. */
function legible(body: Uint8Array, likeliest: string): Decoded {
  const readings = [likeliest, ...TABLES.filter((one) => one !== likeliest)].map((encoding) => ({
    text: decode(body, encoding),
    encoding,
  }));
  const [first = { text: "", encoding: likeliest }] = readings;
  const best = readings.find(({ text }) => !isGarbled(text));
  return { ...(best ?? first), isGarbled: best === undefined };
}

function known(match: RegExpExecArray | null): string | null {
  const label = match?.[1];
  return label === undefined ? null : (LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null);
}

function headOf(body: Uint8Array): string {
  return decode(body.subarray(0, HEAD_BYTES), "latin1");
}

function strictUtf8(body: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return null; // The expected answer for every GBK page.
  }
}

/** A UTF-8 page cut in the middle of a character has a broken byte or two; a GBK page has one at every character. */
function isMostlyUtf8(body: Uint8Array): boolean {
  const text = decode(body, "utf-8");
  const broken = text.split("\uFFFD").length - 1;
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return broken * 20 < han;
}

function decode(body: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(body);
}
