import { shanghaiTime } from "../../../export/shanghai-time.ts";
import type { MergeOutcome } from "../../../store/import-runs.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";

/** What merging will do with each run. */
export function OutcomeTable({ outcomes }: { readonly outcomes: readonly MergeOutcome[] }) {
  const { t } = useSpeech();
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("importPreview")}</h2>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("importPreview")}>
        <table data-testid="outcomes">
          <caption class="sr">{t("importPreview")}</caption>
          <TableHead heads={["bureau", "audit", "checklist", "importWillDo", "importReviews"]} />
          <tbody>
            {outcomes.map(({ run, isNew, newReviews, keptReviews }, index) => (
              <tr key={index}>
                <th scope="row">{run.record.bureau.name}</th>
                <td class="nowrap">{shanghaiTime(run.record.startedAt)}</td>
                <td>{t("checklistRevision", run.record.checklist.id, run.record.checklist.revision)}</td>
                <td>{isNew ? t("importAdd") : t("importKeep")}</td>
                <td>{t("importReviewCounts", newReviews.length, keptReviews)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
