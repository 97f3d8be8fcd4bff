import type { ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import { shanghaiTime } from "../../../export/shanghai-time.ts";
import type { MergeOutcome } from "../../../store/import-runs.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { checklistName } from "../checklist-name.ts";

interface OutcomeTableProps {
  readonly outcomes: readonly MergeOutcome[];
  readonly checklists: ChecklistShelf;
}

/** What merging will do with each run. */
export function OutcomeTable({ outcomes, checklists }: OutcomeTableProps) {
  const speech = useSpeech();
  const { t } = speech;
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
                <td>{checklistName(checklists, run.record.checklist, speech)}</td>
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
