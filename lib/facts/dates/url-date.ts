import type { CivilDate } from "../civil-date.ts";
import { civilDateOf } from "../civil-date.ts";

/** Where content management systems write the day into an address; year-only and month-only forms give no day. */
const PATTERNS: readonly RegExp[] = [
  /\/t((?:19|20)\d{2})(\d{2})(\d{2})_\d+/,
  /\/art\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//,
  /\/((?:19|20)\d{2})\/(\d{2})-(\d{2})\//,
  /\/((?:19|20)\d{2})-(\d{2})[-/](\d{2})\//,
  /\/((?:19|20)\d{2})\/(\d{2})\/(\d{2})\//,
  /\/((?:19|20)\d{2})(\d{2})(\d{2})\//,
  // 博达's openness platform: the day and a serial number.
  /\/xxgk_content\/[\w-]+\/((?:19|20)\d{2})-(\d{2})(\d{2})\d{3}\.html?$/,
  // 苏迪 and 织梦. Only before a file of an article: another folder of four digits is a number.
  /\/((?:19|20)\d{2})\/(\d{2})(\d{2})\/(?:c\d+a\d+\/page|\d+)\.\w+$/,
];

/** The day an address says the page was put up, or null. */
export function urlDate(url: string): CivilDate | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(url);
    const date = match && civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date !== null) return date;
  }
  return null;
}
