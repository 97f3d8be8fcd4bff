import type { CivilDate } from "../../facts/civil-date.ts";
import { shanghaiDay } from "../../facts/civil-date.ts";
import { firstDate } from "../../facts/dates/date-text.ts";

/** An instant in UTC: late evening there is the next day in Shanghai. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;

/** The day that a value of a feed means: words, an instant, or seconds or milliseconds since 1970. */
export function jsonDate(value: unknown): CivilDate | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim();
  if (SECONDS.test(text)) return shanghaiDay(Number(text) * 1000);
  if (MILLISECONDS.test(text)) return shanghaiDay(Number(text));
  if (INSTANT.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? null : shanghaiDay(time);
  }
  return firstDate(text.slice(0, 60));
}
