import { linxi } from "../portal/bureaus/linxi.ts";
import { portalAnswers } from "../portal/server.ts";
import { benchPage } from "./pages.ts";
import { grownBureau } from "./grown-bureau.ts";
import { judgeShare } from "./judge-share.ts";

/** Percent of the time that reading its pages took: so much may judging a run cost. */
const GOAL = 5;
const DAY = "2026-11-20";
/** Makes about ten thousand pages of the sample bureau. */
const TIMES = 220;

const { host, name } = linxi.identity;
const home = `http://${host}/`;
const responses = [...portalAnswers(grownBureau(linxi, TIMES), DAY).pages]
  .filter(([, page]) => page.contentType.includes("html"))
  .map(([path, page]) => benchPage(path, new URL(path, home).href, page.body).response);
const bureau = { name, homeUrl: home, scopes: [home] };
const { pages, reading, judging, share } = judgeShare(responses, { bureau, referenceDate: DAY });

console.log(`${String(pages)} pages: reading ${reading.toFixed(0)} ms, judging ${judging.toFixed(0)} ms`);
console.log(`judging costs ${share.toFixed(1)} % of reading; the goal is ${String(GOAL)} %`);
process.exitCode = share <= GOAL ? 0 : 1;
