import type { Summary } from "../store/rows.ts";
import { percent, points } from "./figures.ts";
import { useSpeech } from "./i18n.tsx";

/** Vetoes, score and coverage at one size; a score is never shown without its coverage (GUIDE §1.4). */
export function ScoreFigures({ summary }: { readonly summary: Summary }) {
  const { t } = useSpeech();
  const { score, coverage } = summary;
  const vetoes = score?.veto.length ?? 0;
  return (
    <dl class="score" data-testid="score">
      <div class="part">
        <dt class="note">{t("severityVeto")}</dt>
        <dd>
          <b class={vetoes > 0 ? "v-veto" : undefined}>{vetoes}</b>{" "}
          <span class="of">{vetoes > 0 ? t("vetoUnreviewed") : t("vetoUnit")}</span>
        </dd>
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
