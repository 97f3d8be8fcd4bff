import { expect, it } from "vitest";

import { FINISHED } from "../../tests/screens/run-literals.ts";
import type { Cause } from "../facts/cause.ts";
import type { FrontierRow } from "../store/rows.ts";
import { reopenedRun } from "./reopened-run.ts";

const HOME = "http://kjj.cangpu.example/";
const run = { ...FINISHED, cancelled: true, counts: { ...FINISHED.counts, unread: 3 } };
const unread = (url: string, cause: Cause): FrontierRow => ({
  ...{ runId: run.id, url, state: "unread", priority: 3, sequence: 1, cause },
});
const queued: FrontierRow = { ...unread(`${HOME}late/`, "cancelled"), state: "queued", cause: null };
const read: FrontierRow = { ...queued, url: HOME, state: "read" };

it("queues again what was left out for these causes, and counts it as unread no more", () => {
  const frontier = [read, unread(`${HOME}a/`, "timeout"), unread(`${HOME}b/`, "http-error")];
  const step = reopenedRun(run, frontier, { tabId: 9, causes: ["timeout"] });
  expect(step?.frontier).toEqual([{ ...frontier[1], state: "queued", cause: null }]);
  expect(step?.run).toMatchObject({ state: "running", tabId: 9, cancelled: false, counts: { unread: 2 } });
});

it("goes on with what had not had its turn, and may read so many pages more", () => {
  const step = reopenedRun(run, [read, queued], { tabId: 9, causes: ["out-of-budget"], morePages: 50 });
  expect(step?.frontier.map(({ url }) => url)).toEqual([queued.url]);
  expect(step?.run).toMatchObject({ maxPages: run.maxPages + 50, counts: { unread: 3 } });
});

it("asks a host slowly from now on that had refused", () => {
  const refused = unread("http://www.cangpu.example/x/", "blocked");
  const step = reopenedRun({ ...run, gentle: ["kjj.cangpu.example"] }, [refused], {
    ...{ tabId: null, causes: ["blocked"] },
  });
  expect(step?.run.gentle).toEqual(["kjj.cangpu.example", "www.cangpu.example"]);
});

it("changes nothing where nothing waits for that", () => {
  const frontier = [read, unread(`${HOME}a/`, "timeout")];
  expect(reopenedRun(run, frontier, { tabId: 9, causes: ["needs-permission"] })).toBeNull();
});
