import { chromium, type Browser } from "@playwright/test";

/** The machine's Chromium (`CHROME_PATH`, else Debian's place). */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
}
