const UNITS = ["KB", "MB", "GB"] as const;
const STEP = 1024;

/** Bytes in the largest unit that leaves a figure of 1 or more: 312 MB, 1.4 GB, 0 KB. */
export function sizeWords(bytes: number): string {
  const order = Math.max(
    1,
    Math.min(UNITS.length, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP))),
  );
  const value = bytes / STEP ** order;
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${UNITS[order - 1] ?? "KB"}`;
}
