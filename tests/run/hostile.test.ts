import { afterAll, beforeAll, describe, expect, it, test, vi } from "vitest";

import { checklists, registry } from "../../checks/index.ts";
import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import type { Clock } from "../../lib/crawl/hands.ts";
import { memoryStore } from "../../lib/headless/memory-store.ts";
import { nodeHands } from "../../lib/headless/node-hands.ts";
import { RunDesk } from "../../lib/run/run-desk.ts";
import { startHostile, type Hostile } from "../portal/hostile.ts";

const CONCURRENCY = 4;
const DELAY = 200;
/** Time runs so many times faster than it does, for waits and for the clock alike. */
const SPEED = 20;
const fastClock: Clock = {
  now: () => performance.now() * SPEED,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms / SPEED)),
};

let server: Hostile;
let record: RunRecord;
const sent: string[] = [];

beforeAll(async () => {
  server = await startHostile({ slowMs: 10_000 });
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    sent.push(url);
    return fetch(url, init);
  });
  const homeUrl = `${server.url}/`;
  const store = memoryStore();
  const desk = new RunDesk({
    store,
    checklists,
    registry,
    clock: fastClock,
    pace: { concurrency: CONCURRENCY, delay: DELAY },
    toolVersion: "1",
    writer: { id: "test", isAlive: () => Promise.resolve(false) },
  });
  const hands = nodeHands({
    now: () => "2026-11-20T00:00:00.000Z",
    scopeAllows: (url) => url.startsWith(server.url),
    signal: new AbortController().signal,
    limits: { timeoutMs: 3_000, maxBytes: 8 * 1024 * 1024 },
  });
  await desk.open({
    id: "run",
    bureau: { name: "某单位", homeUrl, scopes: [homeUrl] },
    checklistId: "kjj",
    referenceDate: "2026-11-20",
    mode: "site",
    obeysRobots: true,
    maxPages: 600,
    tabId: null,
  });
  await desk.attach("run", hands);
  vi.unstubAllGlobals();
  const kept = store.record("run");
  if (kept === null) throw new Error(`no record: ${JSON.stringify(await store.run("run"))}`);
  record = kept;
}, 90_000);

afterAll(() => server.close());

const causeOf = (path: string) =>
  record.coverage.notAssessed.find(({ url }) => url === `${server.url}${path}`)?.cause;
const timesAsked = (path: string) => server.asked().filter((one) => one.path === path).length;

test.each([
  ["/huge", "too-large"],
  ["/bomb", "too-large"],
  ["/error-500", "http-error"],
  ["/slow", "timeout"],
  ["/loop", "redirect-loop"],
  ["/reset", "network"],
  ["/busy-429", "http-error"],
  ["/wall-412", "challenge"],
  ["/challenge-200", "challenge"],
  ["/secret/", "robots"],
])("what %s does is named %s", (path, cause) => {
  expect(causeOf(path)).toBe(cause);
});

test("a site on which nothing can be recognised is accused of nothing", () => {
  const fails = record.verdicts.filter(({ verdict }) => verdict === "fail");
  expect(fails.map(({ itemId, reason }) => `${itemId}: ${reason.zh}`)).toEqual([]);
});

describe("the server", () => {
  it("is never asked for more at once than is set", () => {
    expect(server.mostAtOnce()).toBeLessThanOrEqual(CONCURRENCY);
  });

  it("is never asked faster than the delay allows", () => {
    // A redirect is followed at once, as every browser does.
    const starts = server.asked().filter(({ path }) => !path.startsWith("/loop"));
    const span = ((starts.at(-1)?.at ?? 0) - (starts[0]?.at ?? 0)) * SPEED;
    // A timer that is late makes the gap after it shorter, never the sum of all gaps.
    expect(span).toBeGreaterThanOrEqual((starts.length - 2) * DELAY * 0.95);
  });

  it.each(["/error-500", "/slow", "/reset", "/busy-429"])(
    "is asked for %s three times, for waiting may help",
    (path) => {
      expect(timesAsked(path)).toBe(3);
    },
  );

  it("is asked for nothing else twice", () => {
    const mended = new Set(["/error-500", "/slow", "/reset", "/busy-429", "/loop", "/loop/back"]);
    const paths = server.asked().map(({ path }) => path);
    const twice = paths.filter((path, place) => !mended.has(path) && paths.indexOf(path) !== place);
    expect(twice).toEqual([]);
  });

  it("is not asked for what its robots.txt closes", () => {
    expect(timesAsked("/secret/")).toBe(0);
  });

  it("is the only one that is asked: no other host, no private network, no file", () => {
    expect(sent.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
  });

  it("is left in its calendar after a fair look, and the rest of it is named", () => {
    const months = server.asked().filter(({ path }) => path.startsWith("/calendar"));
    expect(months.length).toBeLessThanOrEqual(60);
    const left = record.coverage.notAssessed.filter(({ url }) => url.includes("/calendar"));
    expect(left.map(({ cause }) => cause)).toEqual(["out-of-budget"]);
  });
});
