import type { CommandError } from "../../platform/commands.ts";
import type { PauseReason, RunState } from "../../store/rows.ts";
import type { Words } from "./words.ts";

export const RUN_STATE: Words<RunState> = {
  running: "stateRunning",
  paused: "statePaused",
  judging: "stateJudging",
  finished: "stateFinished",
};

/** Why a run stands still. */
export const PAUSE_WHY: Words<PauseReason> = {
  user: "pauseUser",
  "tab-closed": "pauseTabClosed",
  offline: "pauseOffline",
  blocked: "pauseBlocked",
  challenge: "pauseChallenge",
  "storage-full": "pauseStorageFull",
  error: "pauseError",
};

/** What has to happen for it to go on. */
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
