import { expect, it } from "vitest";

import type { RobotsAnswer } from "../../crawl/robots.ts";
import type { RunRow } from "../../store/rows.ts";
import { RobotsOfRun } from "./robots-of-run.ts";

const OWN = "http://kjj.cangpu.example";
const OTHER = "http://www.cangpu.example";
const CLOSED: RobotsAnswer = { kind: "rules", text: "User-agent: *\nDisallow: /admin/" };

/** The sites of a run that all give this answer; what was asked of them, and what was kept. */
function sitesThatSay(answer: RobotsAnswer, run: Partial<Pick<RunRow, "robots" | "obeysRobots">> = {}) {
  const asked: string[] = [];
  const kept: RunRow["robots"][] = [];
  const hands = {
    robots: (origin: string) => {
      asked.push(origin);
      return Promise.resolve(answer);
    },
  };
  const keep = (robots: RunRow["robots"]) => {
    kept.push(robots);
    return Promise.resolve();
  };
  return { asked, kept, robots: new RobotsOfRun({ robots: {}, obeysRobots: true, ...run }, hands, keep) };
}

it("asks each site once, however many pages are wanted at the same moment, and keeps what all have said", async () => {
  const { robots, asked, kept } = sitesThatSay(CLOSED);
  const wanted = [`${OWN}/`, `${OWN}/admin/1`, `${OTHER}/zwgk/`];
  expect(await Promise.all(wanted.map((url) => robots.allows(url)))).toEqual([true, false, true]);
  expect(asked).toEqual([OWN, OTHER]);
  expect(kept.at(-1)).toEqual({ [OWN]: CLOSED, [OTHER]: CLOSED });
});

it("does not ask again what an earlier crawl of the run was told", async () => {
  const { robots, asked } = sitesThatSay({ kind: "none" }, { robots: { [OWN]: CLOSED } });
  expect(await robots.allows(`${OWN}/admin/1`)).toBe(false);
  expect(asked).toEqual([]);
});

it("reads nothing of a site that could not say, and leaves the question to the next crawl", async () => {
  const { robots, kept } = sitesThatSay({ kind: "unreachable" });
  expect(await robots.allows(`${OWN}/`)).toBe(false);
  expect(kept).toEqual([]);
});

it("asks nothing for an inspector whom a robots.txt cannot stop", async () => {
  const { robots, asked } = sitesThatSay(CLOSED, { obeysRobots: false });
  expect(await robots.allows(`${OWN}/admin/1`)).toBe(true);
  expect(asked).toEqual([]);
});
