import { useState } from "preact/hooks";
import type { ChecklistShelf } from "../../../audit/checklist/checklist-shelf.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { useSpeech } from "../../i18n.tsx";
import type { PastReviewed } from "../previous.ts";
import { ComparisonCard } from "./comparison-card.tsx";
import { HistoryChart } from "./history-chart.tsx";
import { historyPoints } from "./history-points.ts";
import { RunTable } from "./run-table.tsx";

/** Points that fit the chart; the table has every audit. */
const DRAWN = 12;

interface HistoryPageProps {
  /** Every finished audit of the bureau, newest first. */
  readonly past: readonly PastReviewed[];
  readonly runId: string;
  readonly previousId: string | null;
  readonly checklist: Checklist;
  readonly checklists: ChecklistShelf;
  readonly chooseRun: (id: string) => void;
}

/** The bureau's audits over time, and any two of them beside each other; at first this one and the one before. */
export function HistoryPage({ past, runId, previousId, checklist, checklists, chooseRun }: HistoryPageProps) {
  const { t } = useSpeech();
  const [wish, setWish] = useState<readonly string[] | null>(null);
  const chosen = wish ?? (previousId === null ? [runId] : [runId, previousId]);
  const choose = (id: string) =>
    setWish(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-2));
  const [after, before] = past.filter(({ run }) => chosen.includes(run.id));
  return (
    <div class="content stack" data-testid="history">
      <div class="cols cols-1-1">
        <section class="card">
          <div class="card-head">
            <h2>{t("overTime")}</h2>
          </div>
          <HistoryChart points={historyPoints(past.slice(0, DRAWN))} />
          <p class="card-foot">{t("lineBreaks")}</p>
        </section>
        <section class="card">
          <div class="card-head">
            <h2>{t("allAudits")}</h2>
          </div>
          <RunTable checklists={checklists} past={past} chosen={chosen} choose={choose} open={chooseRun} />
        </section>
      </div>
      {after !== undefined && before !== undefined ? (
        <ComparisonCard before={before} after={after} checklist={checklist} />
      ) : (
        <p class="notice">{past.length < 2 ? t("firstAudit") : t("chooseTwo")}</p>
      )}
    </div>
  );
}
