import type { Ask } from "./capture.ts";
import { robotsAnswer, type RobotsAnswer } from "./robots.ts";

/** Causes that say something about the file at that address, not about the server. */
const NO_ROBOTS = new Set(["unsupported-type", "too-large", "needs-permission", "redirect-loop"]);

/** Asks a site for its robots.txt. Never rejects. */
export async function askRobots(ask: Ask, origin: string): Promise<RobotsAnswer> {
  const url = `${origin}/robots.txt`;
  const first = await ask(url);
  const isLost = !first.ok && first.cause === "network";
  // A redirect to another site looks like a dead line until it is asked for without following.
  const fetched = isLost ? await ask(url, { redirect: "manual" }) : first;
  if (!fetched.ok) return { kind: NO_ROBOTS.has(fetched.cause) ? "none" : "unreachable" };
  return robotsAnswer(fetched.response.status, new TextDecoder().decode(fetched.response.body));
}
