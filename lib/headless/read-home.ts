import type { Answer } from "../crawl/hands.ts";
import { allowedBy, type RobotsAnswer } from "../crawl/robots.ts";
import { unreadCause } from "../crawl/unread-cause.ts";
import type { PageFacts } from "../facts/page-facts.ts";
import { failed, type CommandError } from "./command-error.ts";
import { nodeHands } from "./node-hands.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Before anything else of a site is asked for, what it lets programs read. Throws `CommandError` where
 * that leaves the home page out.
 */
export async function readRobots(url: string, { now, interrupted: signal }: Terminal): Promise<RobotsAnswer> {
  const { origin } = new URL(url);
  const robots = await nodeHands({ now, signal, scopeAllows: () => true }).robots(origin);
  // A server that is down says so better when it is asked for the page itself.
  if (robots.kind === "rules" && !allowedBy(robots, origin)(url))
    throw unreadable(url, "robots", "robots.txt");
  return robots;
}

/**
 * The home page, read first: it says the bureau's name and where a redirect leads, and that the site answers. Throws
 * `CommandError` where it does not.
 */
export async function readHome(
  url: string,
  terminal: Terminal,
): Promise<{ facts: PageFacts; answer: Answer }> {
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

function unreadable(url: string, cause: string, detail: string): CommandError {
  const why = [cause, detail].filter(Boolean).join(": ");
  return failed({
    zh: `读不到首页 ${url}（${why}）。请核对网址和网络，确认用浏览器能否打开；没有读到的网站不作评判。`,
    en: `The home page ${url} cannot be read (${why}). Check the address and the network, and whether a browser opens it; a site that was not read is not judged.`,
  });
}
