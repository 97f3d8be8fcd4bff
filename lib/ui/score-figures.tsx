import type { ReviewedRun } from "../audit/review/apply-reviews.ts";
import type { Summary } from "../store/rows.ts";
import { percent, points } from "./figures.ts";
import { useSpeech } from "./i18n.tsx";
import { VetoFigure } from "./veto-figure.tsx";

interface ScoreFiguresProps {
  readonly summary: Summary;
  /** Null until it is loaded: nothing is said of vetoes before. */
  readonly reviewed: ReviewedRun | null;
}

/** Vetoes, score and coverage at one size; a score is never shown without its coverage. */
export function ScoreFigures({ summary, reviewed }: ScoreFiguresProps) {
  const { t } = useSpeech();
  const { score, coverage } = summary;
  return (
    <dl class="score" data-testid="score">
      <div class="part">
        <dt class="note">{t("severityVeto")}</dt>
        <dd>{reviewed === null ? <b>—</b> : <VetoFigure run={reviewed} />}</dd>
      </div>
      <div class="part">
        <dt class="note">{t("score")}</dt>
        <dd>
          {score === null ? (
            <b class="unscored">{t("unscored")}</b>
          ) : (
            <>
              <b>{points(score.total)}</b> <span class="of">/ {points(score.outOf)}</span>
            </>
          )}
        </dd>
      </div>
      <div class="part">
        <dt class="note">{t("coverage")}</dt>
        <dd>
          <b>{percent(coverage.assessed, coverage.known) ?? "—"}</b>
        </dd>
      </div>
    </dl>
  );
}
