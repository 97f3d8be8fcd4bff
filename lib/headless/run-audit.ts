import { randomUUID } from "node:crypto";

import packageJson from "../../package.json";
import type { Bureau, RunRecord } from "../audit/records/run-record.ts";
import { bureauName } from "../crawl/bureau-name.ts";
import { proposeScopes } from "../crawl/propose-scopes.ts";
import { shanghaiDay } from "../facts/civil-date.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/addresses/page-url.ts";
import { RunDesk } from "../run/run-desk.ts";
import { systemClock } from "../run/system-clock.ts";
import type { AuditArguments } from "./audit-arguments.ts";
import type { Checks } from "./audit-command.ts";
import { memoryStore } from "./memory-store.ts";
import { nodeHands } from "./node-hands.ts";
import { progressStore, sayWhyItStopped } from "./progress.ts";
import { readHome, readRobots } from "./read-home.ts";
import type { Terminal } from "./terminal.ts";
import { withFirstAnswers } from "./with-first-answers.ts";

export interface Audited {
  readonly record: RunRecord;
  /** What was read; unpacked when asked for. */
  readonly pages: () => Promise<readonly PageFacts[]>;
}

/**
 * One audit from a terminal. A run that stands still (site refuses, line dead, Ctrl+C) is judged on what was read
 * and is `partial`: nobody sits here to press 继续. Throws `CommandError` where not even the home page can be read.
 */
export async function runAudit(
  given: AuditArguments,
  terminal: Terminal,
  { checklists, registry }: Checks,
): Promise<Audited> {
  const { now, interrupted: signal } = terminal;
  const robots = given["ignore-robots"] ? null : await readRobots(given.url, terminal);
  const home = await readHome(given.url, terminal);
  const bureau = bureauOf(given, home.facts);
  // As in the browser: within the audited hosts a redirect is followed, out of them it needs leave.
  const hosts = new Set([bureau.homeUrl, ...bureau.scopes].map((url) => new URL(url).host));
  const scopeAllows = (url: string) => hosts.has(new URL(url).host);
  const hands = withFirstAnswers(
    { url: bureau.homeUrl, home: home.answer, asked: new URL(given.url).origin, robots },
    nodeHands({ now, scopeAllows, signal }),
  );

  const store = memoryStore();
  const desk = new RunDesk({
    store: progressStore(store, terminal),
    clock: systemClock,
    pace: { concurrency: given.concurrency, delay: given.delay },
    checklists,
    registry,
    toolVersion: packageJson.version,
    writer: { id: "terminal", isAlive: () => Promise.resolve(true) },
  });
  const { id } = await desk.open({
    id: randomUUID(),
    bureau,
    checklistId: given.checklist,
    referenceDate: given.date ?? shanghaiDay(now()),
    obeysRobots: !given["ignore-robots"],
    mode: given["whole-site"] ? "site" : "columns",
    maxPages: given["max-pages"],
    tabId: null,
  });
  const cancel = () => void desk.cancel(id);
  signal.addEventListener("abort", cancel);
  await desk.attach(id, hands);
  signal.removeEventListener("abort", cancel);
  const run = await store.run(id);
  if (run && run.state !== "finished") {
    sayWhyItStopped(run, terminal);
    await desk.cancel(id);
  }
  const record = store.record(id);
  if (record === null) throw new Error("the run ended without a record");
  return { record, pages: () => store.pages(id) };
}

function bureauOf(given: AuditArguments, home: PageFacts): Bureau {
  const homeUrl = normaliseUrl(home.finalUrl) ?? home.finalUrl;
  return {
    name: given.name ?? (bureauName(home) || new URL(homeUrl).host),
    homeUrl,
    scopes: given.scope.length > 0 ? given.scope : proposeScopes(homeUrl),
  };
}
