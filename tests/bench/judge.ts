import { judgeLargeRun } from "./judge-large-run.ts";

/** Percent of the time that reading its pages took: so much may judging a run cost. */
const GOAL = 5;

const { pages, reading, judging, share } = judgeLargeRun();

console.log(`${String(pages)} pages: reading ${reading.toFixed(0)} ms, judging ${judging.toFixed(0)} ms`);
console.log(`judging costs ${share.toFixed(1)} % of reading; the goal is ${String(GOAL)} %`);
process.exitCode = share <= GOAL ? 0 : 1;
