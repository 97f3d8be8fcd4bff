import { Icon } from "../icon.tsx";
import { useSpeech } from "../i18n.tsx";
import { ProgressBar } from "../progress-bar.tsx";
import { PAUSE_NEXT, PAUSE_WHY } from "../words/run-words.ts";
import { EndButton } from "./end-button.tsx";
import { hostOfRun } from "./host-of-run.ts";
import type { RunScreenProps } from "./running.tsx";
import { SiteHead } from "./site-head.tsx";

/** Why the run stands still, what is kept, what going on will do. */
export function Paused({ run, actions, busy, ask }: RunScreenProps) {
  const { t } = useSpeech();
  const reason = run.pausedBecause ?? "user";
  const { read, known, unread } = run.counts;
  const left = Math.max(0, Math.min(known, run.maxPages) - read - unread);
  return (
    <>
      <SiteHead name={run.bureau.name} notes={[hostOfRun(run)]} />
      <div class="popup-body" data-reason={reason}>
        <ProgressBar run={run} />
        <p>{t(PAUSE_WHY[reason])}</p>
        <dl class="facts">
          {run.pauseDetail !== "" && (
            <>
              <dt>{t("seen")}</dt>
              <dd>{run.pauseDetail}</dd>
            </>
          )}
          <dt>{t("kept")}</dt>
          <dd>{t("keptPages", read)}</dd>
          <dt>{t("stillToRead")}</dt>
          <dd>{t("aboutPages", left)}</dd>
          <dt>{t("goingOn")}</dt>
          <dd>{t(PAUSE_NEXT[reason])}</dd>
        </dl>
      </div>
      <div class="popup-foot">
        {reason === "challenge" && (
          <button
            class="btn btn-tall"
            type="button"
            data-testid="verify"
            disabled={busy}
            onClick={() => ask(() => actions.verify(run))}
          >
            {t("openVerification")}
          </button>
        )}
        <button
          class="btn btn-main btn-tall"
          type="button"
          data-testid="resume"
          disabled={busy}
          onClick={() => ask(() => actions.resume(run.id))}
        >
          <Icon name="play" />
          {t("resume")}
        </button>
        <EndButton run={run} actions={actions} busy={busy} ask={ask} />
      </div>
    </>
  );
}
