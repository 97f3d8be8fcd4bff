import { CHANGE_KINDS, type ChangeKind } from "../../../compare/change.ts";
import { changeCounts } from "../../../compare/change-counts.ts";
import { percent, points } from "../../figures.ts";
import { useSpeech, type MessageKey } from "../../i18n.tsx";
import { CHANGE } from "../../words/review-words.ts";
import type { ReportData } from "../report-data.ts";
import { writeRoute } from "../route.ts";

/** Each as the sentence that says why nothing is compared. */
export const OBSTACLE = {
  "other-checklist": "obstacleChecklist",
  "other-revision": "obstacleRevision",
} as const satisfies Record<string, MessageKey>;

interface ChangesCardProps {
  readonly data: ReportData;
  readonly showChange: (kind: ChangeKind) => void;
}

/** What changed since the audit before; each count leads to its findings. */
export function ChangesCard({ data, showChange }: ChangesCardProps) {
  const { t } = useSpeech();
  const { previous, comparison, run } = data;
  if (previous === null || comparison === null) {
    return (
      <section class="card" data-testid="changes">
        <div class="card-head">
          <h2>{t("sinceLast")}</h2>
        </div>
        <p class="card-body soft">{t("firstAudit")}</p>
      </section>
    );
  }
  const counts = changeCounts(comparison.changes);
  const before = previous.reviewed.record;
  const score = (value: typeof before.score) => (value === null ? t("unscored") : points(value.total));
  const share = ({ assessed, known }: typeof before.coverage) => percent(assessed, known) ?? "—";
  return (
    <section class="card" data-testid="changes">
      <div class="card-head">
        <h2>{t("sinceLast")}</h2>
        <a class="note" href={writeRoute({ page: "history", selected: null })}>
          {before.referenceDate}
        </a>
      </div>
      {comparison.obstacle === null ? (
        <table>
          <caption class="sr">{t("sinceLast")}</caption>
          <tbody>
            {CHANGE_KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  {counts[kind] === 0 ? (
                    <span class="soft">{t(CHANGE[kind])}</span>
                  ) : (
                    <a
                      href={writeRoute({ page: "findings", selected: null })}
                      data-testid={`change-${kind}`}
                      onClick={() => showChange(kind)}
                    >
                      {t(CHANGE[kind])}
                    </a>
                  )}
                </th>
                <td class="num strong">{counts[kind]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p class="card-body soft">{t(OBSTACLE[comparison.obstacle])}</p>
      )}
      <p class="card-foot">
        {t(
          "scoreThenNow",
          score(before.score),
          score(run.record.score),
          share(before.coverage),
          share(run.record.coverage),
        )}
      </p>
    </section>
  );
}
