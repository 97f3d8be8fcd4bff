import type { FileReading } from "../../facts/documents/file-reading.ts";
import type { PageFacts } from "../../facts/page-facts.ts";

/**
 * Whether a page was read with less than an earlier reading had at hand: drawn by a browser then and not now, its
 * files opened then and not now. Such a reading is no news of the page and must not take the earlier one's place.
 */
export function knowsLess(now: PageFacts, before: PageFacts): boolean {
  if (now.state === "dynamic" && before.capture !== "static") return true;
  if (isRead(before.file) && isUntried(now.file)) return true;
  return before.attachments.some(({ url, reading }) => {
    const same = now.attachments.find((file) => file.url === url);
    return isRead(reading) && same !== undefined && isUntried(same.reading);
  });
}

function isRead(reading: FileReading | undefined): boolean {
  return reading?.outcome === "read";
}

function isUntried(reading: FileReading | undefined): boolean {
  return reading === undefined || (reading.outcome === "unread" && reading.why === "no-reader");
}
