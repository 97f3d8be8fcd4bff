import { NOTHING_KNOWN } from "../../lib/audit/records/bureau-knowledge.ts";
import { DEFAULTS } from "../../lib/platform/settings.ts";
import { parseChecklist } from "../../lib/audit/checklist-file/parse-checklist.ts";
import { NO_REVIEWS } from "../../lib/audit/review/no-opinion.ts";
import type { RegisterDesk } from "../../lib/ui/report/register/register-desk.ts";
import type { ReportProps } from "../../lib/ui/report/report.tsx";
import { ANNUAL_REPORTS } from "./annual-literals.ts";
import { BUREAU, CHECKLIST, RECORD } from "./literals.ts";
import { STALE_LIST } from "./page-literals.ts";
import { PAST } from "./past-literals.ts";
import { FINISHED } from "./run-literals.ts";

/** The pages that the sample audit has kept. */
const KEPT = [{ ...STALE_LIST, fetchedAt: "2026-11-18T01:14:22Z" }];

const nothing = () => undefined;

export const REGISTER_DESK: RegisterDesk = {
  read: () => Promise.resolve({ ok: false, problem: "empty" }),
  put: () => Promise.resolve(),
  change: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  start: () => Promise.resolve(true),
  hold: () => Promise.resolve(),
  dequeue: () => Promise.resolve(),
  endNow: () => Promise.resolve(),
  due: () => Promise.resolve([]),
  reviewed: () => Promise.resolve([]),
};

/** The report on the sample audit, with two audits before it and nothing reviewed. */
export const FILLED: Omit<ReportProps, "route" | "go"> = {
  runs: PAST.map(({ run }) => run),
  run: FINISHED,
  record: RECORD,
  opening: false,
  checklist: CHECKLIST,
  checklists: new Map([[CHECKLIST.id, CHECKLIST]]),
  past: PAST,
  reviewDesk: {
    reviews: NO_REVIEWS,
    reviewer: "",
    nameReviewer: nothing,
    set: nothing,
    undo: nothing,
    failed: false,
  },
  pageDesk: {
    kept: (_runId, url) => Promise.resolve(KEPT.find((page) => page.url === url) ?? null),
    recheck: () => Promise.resolve({ ok: false, error: "tab-gone", detail: "" }),
  },
  annualDesk: { load: () => Promise.resolve(ANNUAL_REPORTS) },
  bureaus: [],
  queue: [],
  registerDesk: REGISTER_DESK,
  today: "2026-11-20",
  compareDesk: { load: () => Promise.resolve([]) },
  knowledgeDesk: {
    known: NOTHING_KNOWN,
    person: "李文岚",
    today: "2026-11-20",
    say: nothing,
    outcome: null,
    scopes: BUREAU.scopes,
    setScopes: nothing,
  },
  settingsDesk: { settings: DEFAULTS, fallen: [], change: nothing, failed: false },
  dataDesk: {
    size: {
      used: 327_155_712,
      available: 19_327_352_832,
      rows: { bureaus: 1, runs: 3, pages: 1236, reviews: 2, checklists: 0 },
    },
    bureaus: [{ homeUrl: BUREAU.homeUrl, name: BUREAU.name, busy: false }],
    backUp: () => Promise.resolve(),
    preview: () => Promise.resolve({ ok: false, problem: { kind: "not-json", line: null } }),
    restore: () => Promise.resolve([]),
    deleteBureau: () => Promise.resolve(),
    deleteEverything: () => Promise.resolve(),
  },
  checklistDesk: {
    own: new Set(),
    check: (json) => parseChecklist(json, new Map()),
    preview: () => Promise.resolve(null),
    rejudge: () => Promise.resolve(null),
    save: (checklist) => Promise.resolve(checklist),
    download: nothing,
  },
  importDesk: {
    preview: () => Promise.resolve({ outcomes: [], refused: [] }),
    merge: () => Promise.resolve([]),
  },
  chooseRun: nothing,
  readAgain: () => Promise.resolve({ ok: true, value: null }),
  allowHosts: () => Promise.resolve(true),
  exportAs: nothing,
  chooseLanguage: nothing,
};
