import { afterAll, beforeAll, expect, test } from "vitest";

import { checklists, registry } from "../../checks/index.ts";
import type { RunRecord } from "../../lib/audit/run-record.ts";
import { memoryStore } from "../../lib/headless/memory-store.ts";
import { nodeHands } from "../../lib/headless/node-hands.ts";
import { RunDesk } from "../../lib/run/run-desk.ts";
import { startHostile } from "../portal/hostile.ts";
import { FakeClock } from "./fake-site.ts";

let server: Awaited<ReturnType<typeof startHostile>>;
let record: RunRecord;

beforeAll(async () => {
  server = await startHostile({ slowMs: 2_000 });
  const homeUrl = `${server.url}/`;
  const store = memoryStore();
  const desk = new RunDesk({
    store,
    checklists,
    registry,
    clock: new FakeClock(),
    pace: { concurrency: 4, delay: 0 },
    toolVersion: "1",
    writer: { id: "test", isAlive: () => Promise.resolve(false) },
  });
  const hands = nodeHands({
    now: () => "2026-11-20T00:00:00.000Z",
    scopeAllows: (url) => url.startsWith(server.url),
    signal: new AbortController().signal,
    limits: { timeoutMs: 700, maxBytes: 8 * 1024 * 1024 },
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
  const kept = store.record("run");
  if (kept === null) throw new Error(`no record: ${JSON.stringify(await store.run("run"))}`);
  record = kept;
}, 60_000);

afterAll(() => server.close());

const causeOf = (path: string) =>
  record.coverage.notAssessed.find(({ url }) => url === `${server.url}${path}`)?.cause;

test.each([
  ["/huge", "too-large"],
  ["/error-500", "http-error"],
  ["/slow", "timeout"],
  ["/loop", "redirect-loop"],
  ["/reset", "network"],
  ["/busy-429", "http-error"],
  ["/wall-412", "challenge"],
  ["/challenge-200", "challenge"],
])("what %s does is named %s", (path, cause) => {
  expect(causeOf(path)).toBe(cause);
});

test("a site on which nothing can be recognised is accused of nothing", () => {
  const fails = record.verdicts.filter(({ verdict }) => verdict === "fail");
  expect(fails.map(({ itemId, reason }) => `${itemId}: ${reason.zh}`)).toEqual([]);
});
