import type { RunRow } from "../../store/rows.ts";
import { Icon } from "../icon.tsx";
import { useSpeech } from "../i18n.tsx";
import { ProgressBar } from "../progress-bar.tsx";
import { ReadTally } from "../read-tally.tsx";
import { EndButton } from "./end-button.tsx";
import { hostOfRun } from "./host-of-run.ts";
import type { PopupActions } from "./popup-actions.ts";
import type { Ask } from "./popup.tsx";
import { SiteHead } from "./site-head.tsx";

export interface RunScreenProps {
  readonly run: RunRow;
  readonly actions: PopupActions;
  readonly busy: boolean;
  readonly ask: Ask;
}

/** What has been read so far. It names no fault before reading has ended. */
export function Running({ run, actions, busy, ask }: RunScreenProps) {
  const { t } = useSpeech();
  return (
    <>
      <SiteHead name={run.bureau.name} notes={[hostOfRun(run)]} />
      <div class="popup-body">
        <ProgressBar run={run} />
        <dl class="facts">
          <dt>{t("readingNow")}</dt>
          <dd class="url current">{run.current ?? "—"}</dd>
        </dl>
        <ReadTally counts={run.counts} />
        <p class="note">{t("runningNote")}</p>
      </div>
      <div class="popup-foot">
        <button
          class="btn btn-tall grow"
          type="button"
          data-testid="pause"
          disabled={busy}
          onClick={() => ask(() => actions.pause(run.id))}
        >
          <Icon name="pause" />
          {t("pause")}
        </button>
        <EndButton run={run} actions={actions} busy={busy} ask={ask} />
      </div>
    </>
  );
}
