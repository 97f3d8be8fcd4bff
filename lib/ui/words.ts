import type { Decision, Rectification, RectificationState } from "../audit/review/review.ts";
import type { Severity, VerdictKind } from "../audit/records/verdict.ts";
import type { ChangeKind } from "../compare/change.ts";
import type { Cause } from "../facts/cause.ts";
import type { DateSource, PageFacts, PageKind, PageState } from "../facts/page-facts.ts";
import type { CommandError } from "../platform/commands.ts";
import type { PauseReason, RunState } from "../store/rows.ts";
import type { MessageKey } from "./i18n.tsx";

type Words<Name extends string> = Readonly<Record<Name, MessageKey>>;

/** In the order in which the five verdicts are always shown. */
export const VERDICT: Words<VerdictKind> = {
  pass: "verdictPass",
  fail: "verdictFail",
  review: "verdictReview",
  "not-applicable": "verdictNotApplicable",
  "not-assessed": "verdictNotAssessed",
};
export const VERDICT_ORDER: readonly VerdictKind[] = [
  "pass",
  "fail",
  "review",
  "not-applicable",
  "not-assessed",
];

export const SEVERITY: Words<Severity> = {
  veto: "severityVeto",
  deduct: "severityDeduct",
  bonus: "severityBonus",
  info: "severityInfo",
};
export const SEVERITY_ORDER: readonly Severity[] = ["veto", "deduct", "bonus", "info"];

export const CAUSE: Words<Cause> = {
  "http-error": "causeHttpError",
  timeout: "causeTimeout",
  network: "causeNetwork",
  blocked: "causeBlocked",
  challenge: "causeChallenge",
  "redirect-loop": "causeRedirectLoop",
  "too-large": "causeTooLarge",
  "unsupported-type": "causeUnsupportedType",
  "decode-error": "causeDecodeError",
  "needs-permission": "causeNeedsPermission",
  "out-of-budget": "causeOutOfBudget",
  cancelled: "causeCancelled",
  robots: "causeRobots",
  "internal-error": "causeInternalError",
};

export const CAUSE_ADVICE: Words<Cause> = {
  "http-error": "adviceAgainLater",
  timeout: "adviceAgainLater",
  network: "adviceNetwork",
  blocked: "adviceBlocked",
  challenge: "adviceChallenge",
  "redirect-loop": "adviceByHand",
  "too-large": "adviceByHand",
  "unsupported-type": "adviceByHand",
  "decode-error": "adviceByHand",
  "needs-permission": "adviceOtherSite",
  "out-of-budget": "adviceMorePages",
  cancelled: "adviceToTheEnd",
  robots: "adviceByHand",
  "internal-error": "adviceAgainLater",
};

export const DATE_SOURCE: Words<DateSource> = {
  visible: "dateVisible",
  publishtime: "datePublishTime",
  meta: "dateMeta",
  list: "dateList",
  url: "dateUrl",
  none: "dateNone",
};

export const PAGE_KIND: Words<PageKind> = {
  home: "kindHome",
  column: "kindColumn",
  list: "kindList",
  article: "kindArticle",
  document: "kindDocument",
  other: "kindOther",
};

export const PAGE_STATE: Words<PageState> = {
  ok: "pageOk",
  blank: "pageBlank",
  dynamic: "pageDynamic",
  challenge: "pageChallenge",
  moved: "pageMoved",
  "soft-404": "pageSoft404",
  error: "pageError",
};

export const CAPTURE: Words<PageFacts["capture"]> = {
  static: "captureStatic",
  rendered: "captureRendered",
  feed: "captureFeed",
};

export const RUN_STATE: Words<RunState> = {
  running: "stateRunning",
  paused: "statePaused",
  judging: "stateJudging",
  finished: "stateFinished",
};

export const PAUSE_WHY: Words<PauseReason> = {
  user: "pauseUser",
  "tab-closed": "pauseTabClosed",
  offline: "pauseOffline",
  blocked: "pauseBlocked",
  challenge: "pauseChallenge",
  "storage-full": "pauseStorageFull",
  error: "pauseError",
};

export const PAUSE_NEXT: Words<PauseReason> = {
  user: "nextUser",
  "tab-closed": "nextTabClosed",
  offline: "nextOffline",
  blocked: "nextBlocked",
  challenge: "nextChallenge",
  "storage-full": "nextStorageFull",
  error: "nextError",
};

/** What happened and what to do, a sentence each. */
export const COMMAND_ERROR: Words<CommandError> = {
  "tab-not-readable": "errorTabNotReadable",
  "tab-gone": "errorTabGone",
  "wrong-site": "errorWrongSite",
  "already-running": "errorAlreadyRunning",
  "no-such-run": "errorNoSuchRun",
  "unknown-checklist": "errorUnknownChecklist",
  "page-unread": "errorPageUnread",
  "storage-failed": "errorStorageFailed",
  "internal-error": "errorInternal",
};

export const CHANGE: Words<ChangeKind> = {
  new: "changeNew",
  worse: "changeWorse",
  still: "changeStill",
  fixed: "changeFixed",
  "page-gone": "changePageGone",
  "not-comparable": "changeNotComparable",
};

/** What a person has said of a finding; `none` while nobody has. */
export const DECISION: Words<Decision | "none"> = {
  confirmed: "decisionConfirmed",
  "false-positive": "decisionFalsePositive",
  "not-applicable": "verdictNotApplicable",
  none: "decisionNone",
};

export const REVIEW_STATE: Words<"open" | "confirmed" | "dismissed"> = {
  open: "decisionNone",
  confirmed: "decisionConfirmed",
  dismissed: "decisionDismissed",
};

export const RECTIFICATION: Words<RectificationState> = {
  "not-issued": "mendNotIssued",
  issued: "mendIssued",
  answered: "mendAnswered",
  done: "mendDone",
  overdue: "mendOverdue",
};

export const RECHECK: Words<NonNullable<Rectification["result"]>> = {
  passed: "recheckPassed",
  failed: "recheckFailed",
};
