import type { QueueStop } from "../../../store/queue-rows.ts";
import type { MessageKey } from "../../i18n.tsx";

/** Why a queued audit did not come to its end. */
export const STOP: Readonly<Record<QueueStop, MessageKey>> = {
  "needs-permission": "stopPermission",
  "not-opened": "stopNotOpened",
  "wrong-site": "stopWrongSite",
  "not-started": "stopNotStarted",
  blocked: "stopBlocked",
  "tab-closed": "stopTabClosed",
  error: "stopError",
};
