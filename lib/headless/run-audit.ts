import { randomUUID } from "node:crypto";

import packageJson from "../../package.json";
import type { Bureau, RunRecord } from "../audit/records/run-record.ts";
import type { Answer, Hands } from "../crawl/hands.ts";
import { allowedBy, type RobotsAnswer } from "../crawl/robots.ts";
import { proposeScopes } from "../crawl/propose-scopes.ts";
import { unreadCause } from "../crawl/unread-cause.ts";
import { shanghaiDay } from "../facts/civil-date.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import { normaliseUrl } from "../facts/addresses/page-url.ts";
import { RunDesk } from "../run/run-desk.ts";
import { systemClock } from "../run/system-clock.ts";
import type { AuditArguments } from "./audit-arguments.ts";
import type { Checks } from "./audit-command.ts";
import { failed } from "./command-error.ts";
import { memoryStore } from "./memory-store.ts";
import { nodeHands } from "./node-hands.ts";
import { progressStore, sayWhyItStopped } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

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

/** Before anything else of a site is asked for, what it lets programs read. Throws where that leaves the home page out. */
async function readRobots(url: string, { now, interrupted: signal }: Terminal): Promise<RobotsAnswer> {
  const { origin } = new URL(url);
  const robots = await nodeHands({ now, signal, scopeAllows: () => true }).robots(origin);
  // A server that is down says so better when it is asked for the page itself.
  if (robots.kind === "rules" && !allowedBy(robots, origin)(url))
    throw unreadable(url, "robots", "robots.txt");
  return robots;
}

/** The home page, read first: it says the bureau's name and where a redirect leads, and that the site answers. */
async function readHome(url: string, terminal: Terminal): Promise<{ facts: PageFacts; answer: Answer }> {
  const { now, interrupted: signal } = terminal;
  const answer = await nodeHands({ now, signal, scopeAllows: () => true }).read(url);
  const { visit } = answer;
  if (visit.outcome === "unread") throw unreadable(url, visit.cause, visit.detail);
  if (visit.outcome !== "read") throw unreadable(url, "internal-error", visit.outcome);
  const cause = unreadCause(visit.facts);
  if (cause !== null || visit.facts.status >= 400) {
    throw unreadable(url, cause ?? "http-error", `HTTP ${visit.facts.status}`);
  }
  return { facts: visit.facts, answer };
}

function unreadable(url: string, cause: string, detail: string) {
  const why = [cause, detail].filter(Boolean).join(": ");
  return failed({
    zh: `读不到首页 ${url}（${why}）。请核对网址和网络，确认用浏览器能否打开；没有读到的网站不作评判。`,
    en: `The home page ${url} cannot be read (${why}). Check the address and the network, and whether a browser opens it; a site that was not read is not judged.`,
  });
}

function bureauOf(given: AuditArguments, home: PageFacts): Bureau {
  const homeUrl = normaliseUrl(home.finalUrl) ?? home.finalUrl;
  return {
    name: given.name ?? (home.site.name || home.title || new URL(homeUrl).host),
    homeUrl,
    scopes: given.scope.length > 0 ? given.scope : proposeScopes(homeUrl),
  };
}

interface FirstAnswers {
  readonly url: string;
  readonly home: Answer;
  /** The origin whose robots.txt was asked for, which a redirect may have left. */
  readonly asked: string;
  readonly robots: RobotsAnswer | null;
}

/** Gives the answers that are there already to the first who asks for them: each is fetched once. */
function withFirstAnswers({ url, home, asked, robots }: FirstAnswers, hands: Hands): Hands {
  let kept: Answer | null = home;
  return {
    robots: (origin) =>
      robots !== null && robots.kind !== "unreachable" && origin === asked
        ? Promise.resolve(robots)
        : hands.robots(origin),
    read: (address, how) => {
      const answer = address === url ? kept : null;
      if (answer === null) return hands.read(address, how);
      kept = null;
      return Promise.resolve(answer);
    },
  };
}
