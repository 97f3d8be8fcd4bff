import type { CommandError } from "../../platform/commands.ts";
import type { RunRow } from "../../store/rows.ts";
import { useSpeech } from "../i18n.tsx";
import { COMMAND_ERROR } from "../words/run-words.ts";
import type { PopupActions } from "./popup-actions.ts";
import { RecentRuns } from "./recent-runs.tsx";

interface UnreadableProps {
  readonly error: CommandError;
  readonly recent: readonly RunRow[];
  readonly openReport: PopupActions["openReport"];
}

/** A tab that cannot be audited, why, and the audits that there are. */
export function Unreadable({ error, recent, openReport }: UnreadableProps) {
  const { t } = useSpeech();
  return (
    <div class="popup-body">
      <h2>{t("unreadableTitle")}</h2>
      <p class="soft">{t(COMMAND_ERROR[error])}</p>
      {recent.length > 0 && <RecentRuns runs={recent.slice(0, 3)} openReport={openReport} />}
    </div>
  );
}
