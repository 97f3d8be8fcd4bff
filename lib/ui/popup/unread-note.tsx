import { useSpeech } from "../i18n.tsx";
import type { FinishedRun } from "./popup-state.ts";

/** Pages that were not read, and whether the user ended the run early. Says nothing when all was read. */
export function UnreadNote({ run, show }: { readonly run: FinishedRun; readonly show: () => void }) {
  const { t } = useSpeech();
  const { known, assessed } = run.summary.coverage;
  const unread = known - assessed;
  if (unread <= 0 && !run.cancelled) return null;
  return (
    <p class="popup-note" data-testid="unread-note">
      {run.cancelled && t("endedEarly")}
      {unread > 0 && (
        <>
          {t("pagesUnread", unread)}{" "}
          <button class="link" type="button" onClick={show}>
            {t("show")}
          </button>
        </>
      )}
    </p>
  );
}
