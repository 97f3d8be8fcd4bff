import { percentRead } from "../platform/percent-read.ts";
import { useSpeech } from "./i18n.tsx";
import type { RunRow } from "../store/rows.ts";
import { RUN_STATE } from "./words/run-words.ts";

/** Percent and pages in words above a bar. Pages beyond the budget will not be read, so they are not waited for. */
export function ProgressBar({ run }: { readonly run: RunRow }) {
  const { t } = useSpeech();
  const done = run.counts.read + run.counts.unread;
  const expected = Math.max(done, Math.min(run.counts.known, run.maxPages));
  const share = percentRead(run);
  return (
    <div data-testid="progress" data-percent={share}>
      <p class="line between progress-words">
        <strong>
          {t(RUN_STATE[run.state])} {share}%
        </strong>
        <span class="soft">{t("pagesOfAbout", done, expected)}</span>
      </p>
      <div
        class={`progress ${run.state === "paused" ? "is-paused" : ""}`}
        role="progressbar"
        aria-label={t("progressLabel")}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
