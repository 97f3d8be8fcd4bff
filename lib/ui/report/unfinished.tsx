import type { RunRow } from "../../store/rows.ts";
import { useSpeech } from "../i18n.tsx";
import { ProgressBar } from "../progress-bar.tsx";
import { ReadTally } from "../read-tally.tsx";
import { PAUSE_WHY } from "../words/run-words.ts";

/** A run without verdicts yet: what has been read, and where to go on. */
export function Unfinished({ run }: { readonly run: RunRow }) {
  const { t } = useSpeech();
  return (
    <div class="content">
      <section class="card narrow" data-testid="unfinished">
        <div class="card-body stack">
          <h2>{t("unfinishedTitle")}</h2>
          <ProgressBar run={run} />
          {run.pausedBecause !== null && <p>{t(PAUSE_WHY[run.pausedBecause])}</p>}
          <ReadTally counts={run.counts} />
          <p class="soft">{t("unfinishedNote")}</p>
        </div>
      </section>
    </div>
  );
}
