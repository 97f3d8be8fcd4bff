import { describe, expect, it } from "vitest";
import type { Response } from "../../lib/facts/page-facts.ts";
import { readPage } from "../../lib/portals/read-page.ts";
import { cpuTime } from "./cpu-time.ts";
import { HOSTILE_FEEDS, HOSTILE_PAGES } from "./hostile-pages.ts";

const LENGTH = 100_000;
/** Twice the page may take this many times as long. */
const LINEAR = 2.5;
/** Below this many milliseconds a ratio is the machine's noise. */
const TOO_SHORT_TO_TELL = 120;
const TRIES = 8;

/** A list, an article by its address and one by its body are read by different readers. */
const ADDRESSES = ["http://kjj.example/tzgg/", "http://kjj.example/tzgg/202405/t20240506_1.html"];

function responseOf(html: string, url: string): Response {
  return {
    ...{ url, finalUrl: url, status: 200, contentType: "text/html" },
    ...{ body: new TextEncoder().encode(html), fetchedAt: "2026-11-20T00:00:00Z" },
  };
}

/**
 * The least times of both over several tries, one after the other, so that a busy moment of the machine falls on
 * both; ends as soon as they show that the reader is linear.
 */
function leastTimes(half: readonly Response[], whole: readonly Response[]): { short: number; long: number } {
  let [short, long] = [Infinity, Infinity];
  for (let turn = 0; turn < TRIES && (turn === 0 || long >= limitFor(short)); turn++) {
    short = Math.min(short, timeOf(half));
    long = Math.min(long, timeOf(whole));
  }
  return { short, long };
}

function timeOf(responses: readonly Response[]): number {
  return cpuTime(() => responses.map((response) => readPage(response)));
}

function limitFor(short: number): number {
  return Math.max(TOO_SHORT_TO_TELL, short * LINEAR);
}

describe("a hostile page of 200,000 characters", () => {
  it.each(Object.entries(HOSTILE_PAGES))(
    "%s: is read, in twice the time of one half as long",
    (_, page) => expectLinear(page, ADDRESSES),
    60_000,
  );

  it.each(Object.entries(HOSTILE_FEEDS))(
    "an answer from %s: is read, in twice the time of one half as long",
    (path, answer) => expectLinear(answer, [new URL(path, ADDRESSES[0]).href]),
    60_000,
  );
});

function expectLinear(page: (length: number) => string, addresses: readonly string[]): void {
  const [half = [], whole = []] = [LENGTH, 2 * LENGTH].map((length) =>
    addresses.map((url) => responseOf(page(length), url)),
  );
  const { short, long } = leastTimes(half, whole);
  expect(long).toBeLessThan(limitFor(short));
  expect(whole.map((response) => readPage(response).stateReason.code)).not.toContain("reader-failed");
}
