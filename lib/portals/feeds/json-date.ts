import type { CivilDate } from "../../facts/civil-date.ts";
import { shanghaiDay } from "../../facts/civil-date.ts";
import { firstDate } from "../../facts/dates/date-text.ts";

const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

/** The day that a value of a feed means: words, an instant, or seconds or milliseconds since 1970. */
export function jsonDate(value: unknown): CivilDate | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim();
  if (SECONDS.test(text)) return shanghaiDay(Number(text) * 1000);
  if (MILLISECONDS.test(text)) return shanghaiDay(Number(text));
  return firstDate(text.slice(0, 60));
}
