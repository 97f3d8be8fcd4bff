import type { RunRow } from "../../store/rows.ts";
import { useSpeech } from "../i18n.tsx";
import { TableHead } from "../table-head.tsx";
import { RUN_STATE } from "../words/run-words.ts";
import type { PopupActions } from "./popup-actions.ts";

interface RecentRunsProps {
  readonly runs: readonly RunRow[];
  readonly openReport: PopupActions["openReport"];
}

/** The audits that were made last, each a way to its report. */
export function RecentRuns({ runs, openReport }: RecentRunsProps) {
  const { t } = useSpeech();
  return (
    <table class="flush">
      <caption class="sr">{t("recentRuns")}</caption>
      <TableHead heads={["recentRuns", { figure: "referenceDate" }, { figure: "verdictFail" }]} />
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row">
              <button class="link" type="button" onClick={() => openReport(run.id)}>
                {run.bureau.name}
              </button>
            </th>
            <td class="num">{run.referenceDate}</td>
            <td class="num">{run.summary?.tally.fail ?? t(RUN_STATE[run.state])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
