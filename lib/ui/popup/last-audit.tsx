import { percent, points } from "../figures.ts";
import { useSpeech } from "../i18n.tsx";
import type { FinishedRun } from "./popup-state.ts";

/** One line on the audit before: day, score with its coverage, how many items failed. */
export function LastAudit({ run }: { readonly run: FinishedRun }) {
  const { t } = useSpeech();
  const { score, coverage, tally } = run.summary;
  return (
    <div class="field-row">
      <span class="label">{t("lastAudit")}</span>
      <span>
        {t(
          "lastAuditLine",
          run.referenceDate,
          score === null ? t("unscored") : points(score.total),
          percent(coverage.assessed, coverage.known) ?? "—",
          tally.fail,
        )}
      </span>
    </div>
  );
}
