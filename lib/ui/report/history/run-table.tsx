import type { ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import { vetoState } from "../../../export/veto-state.ts";
import { percent, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { checklistName } from "../checklist-name.ts";
import type { PastReviewed } from "../previous.ts";
import { openFindings } from "./history-points.ts";

interface RunTableProps {
  /** Newest first. */
  readonly past: readonly PastReviewed[];
  /** Ids of the two audits that are compared. */
  readonly chosen: readonly string[];
  readonly checklists: ChecklistShelf;
  readonly choose: (id: string) => void;
  readonly open: (id: string) => void;
}

/** The figures of the chart, and the choice of the two audits to compare. */
export function RunTable({ past, chosen, checklists, choose, open }: RunTableProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t("allAudits")}>
      <table class="hover" data-testid="runs">
        <caption class="sr">{t("allAudits")}</caption>
        <TableHead
          heads={[
            "compareTick",
            "referenceDate",
            "checklist",
            { figure: "score" },
            { figure: "coverage" },
            { figure: "severityVeto" },
            { figure: "openShort" },
          ]}
        />
        <tbody>
          {past.map(({ run, reviewed }) => {
            const { score, coverage, checklist, referenceDate, verdicts } = reviewed.record;
            const { met, waiting, notAssessed, clear } = vetoState(reviewed);
            const isOpen = met.length === 0 && (waiting.length + notAssessed.length > 0 || clear === 0);
            return (
              <tr key={run.id} class={chosen.includes(run.id) ? "is-selected" : undefined}>
                <td>
                  <label class="tick">
                    <input
                      type="checkbox"
                      aria-label={t("compareRun", referenceDate)}
                      checked={chosen.includes(run.id)}
                      onChange={() => choose(run.id)}
                    />
                  </label>
                </td>
                <th scope="row" class="nowrap">
                  <button class="link" type="button" onClick={() => open(run.id)}>
                    {referenceDate}
                  </button>
                </th>
                <td class="soft">{checklistName(checklists, checklist, speech)}</td>
                <td class="num strong">
                  {score === null ? t("unscored") : `${points(score.total)} / ${points(score.outOf)}`}
                </td>
                <td class="num">{percent(coverage.assessed, coverage.known) ?? "—"}</td>
                <td class="num">{isOpen ? <span class="dash">—</span> : met.length}</td>
                <td class="num">{openFindings(verdicts)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
