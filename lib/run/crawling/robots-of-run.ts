import type { Hands } from "../../crawl/hands.ts";
import { allowedBy } from "../../crawl/robots.ts";
import type { RunRow } from "../../store/rows.ts";

type Rules = (url: string) => boolean;

/**
 * What the sites of one run let a program read. Each is asked once a run; an answer that could not be had is asked for
 * again by the next crawl.
 */
export class RobotsOfRun {
  readonly #rules = new Map<string, Promise<Rules>>();
  #known: RunRow["robots"];

  /** @param keep writes down what all sites asked so far have said */
  constructor(
    private readonly run: Pick<RunRow, "robots" | "obeysRobots">,
    private readonly hands: Pick<Hands, "robots">,
    private readonly keep: (robots: RunRow["robots"]) => Promise<void>,
  ) {
    this.#known = run.robots;
  }

  /** Rejects where the site's answer could not be fetched or kept. */
  async allows(url: string): Promise<boolean> {
    if (this.run.obeysRobots === false) return true;
    const { origin } = new URL(url);
    const rules = this.#rules.get(origin) ?? this.#rulesOf(origin);
    this.#rules.set(origin, rules);
    return (await rules)(url);
  }

  async #rulesOf(origin: string): Promise<Rules> {
    const known = this.#known[origin];
    const robots = known ?? (await this.hands.robots(origin));
    if (known === undefined && robots.kind !== "unreachable") {
      this.#known = { ...this.#known, [origin]: robots };
      await this.keep(this.#known);
    }
    return allowedBy(robots, origin);
  }
}
