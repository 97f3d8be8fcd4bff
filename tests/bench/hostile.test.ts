import { describe, expect, it } from "vitest";
import type { Response } from "../../lib/facts/page-facts.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import { cpuTime } from "./cpu-time.ts";
import { HOSTILE_PAGES } from "./hostile-pages.ts";

const LENGTH = 100_000;
/** Twice the page may take this many times as long. */
const LINEAR = 2.5;
/** Below this many milliseconds a ratio is the machine's noise. */
const TOO_SHORT_TO_TELL = 60;
const TRIES = 5;

/** A list, an article by its address and one by its body are read by different readers. */
const ADDRESSES = ["http://kjj.example/tzgg/", "http://kjj.example/tzgg/202405/t20240506_1.html"];

function responseOf(html: string, url: string): Response {
  return {
    ...{ url, finalUrl: url, status: 200, contentType: "text/html" },
    ...{ body: new TextEncoder().encode(html), fetchedAt: "2026-11-20T00:00:00Z" },
  };
}

/** The least time of several tries, which ends as soon as it is short enough. */
function least(responses: readonly Response[], enough: () => number): number {
  let best = Infinity;
  for (let turn = 0; turn < TRIES && best > enough(); turn++)
    best = Math.min(
      best,
      cpuTime(() => responses.map((response) => readPage(response))),
    );
  return best;
}

describe("a hostile page of 200,000 characters", () => {
  it.each(Object.entries(HOSTILE_PAGES))(
    "%s: is read, in twice the time of one half as long",
    (_, page) => {
      const [half = [], whole = []] = [LENGTH, 2 * LENGTH].map((length) =>
        ADDRESSES.map((url) => responseOf(page(length), url)),
      );
      const short = least(half, () => 0);
      const long = least(whole, () => Math.max(TOO_SHORT_TO_TELL, short * 2));
      expect(long).toBeLessThan(Math.max(TOO_SHORT_TO_TELL, short * LINEAR));
      expect(whole.map((response) => readPage(response).stateReason.code)).not.toContain("reader-failed");
    },
    60_000,
  );
});
