import type { RunRow } from "../../lib/store/rows.ts";
import { BUREAU, SITE_URL } from "./literals.ts";

export const RUNNING: RunRow = {
  id: "run-4",
  bureau: BUREAU,
  origin: SITE_URL,
  checklistId: "kjj",
  referenceDate: "2026-11-18",
  mode: "columns",
  obeysRobots: true,
  robots: {},
  maxPages: 600,
  state: "running",
  pausedBecause: null,
  pauseDetail: "",
  tabId: 7,
  startedAt: "2026-11-18T01:09:00Z",
  finishedAt: null,
  cancelled: false,
  counts: { known: 430, read: 264, unread: 4, columns: 58, lists: 71, articles: 131, annualReports: 9 },
  current: `${SITE_URL}/zwgk/czxx/bmjs/index_2.html`,
  summary: null,
};

export const FINISHED: RunRow = {
  ...RUNNING,
  state: "finished",
  finishedAt: "2026-11-18T01:31:40Z",
  summary: {
    tally: { pass: 35, fail: 21, review: 7, "not-applicable": 2, "not-assessed": 2 },
    score: { veto: ["veto.columns-blank"], deducted: 21.1, total: 78.9, outOf: 100, floorReached: false },
    coverage: { assessed: 412, known: 431 },
    status: "partial",
  },
};

export const CLEAN: RunRow = {
  ...FINISHED,
  summary: {
    tally: { pass: 60, fail: 0, review: 4, "not-applicable": 2, "not-assessed": 1 },
    score: { veto: [], deducted: 0, total: 100, outOf: 100, floorReached: false },
    coverage: { assessed: 430, known: 430 },
    status: "complete",
  },
};
