import type { RunRow } from "../../store/rows.ts";
import { percent } from "../figures.ts";
import { Icon } from "../icon.tsx";
import { useSpeech } from "../i18n.tsx";
import { PAGE_TITLE } from "./rail.tsx";
import type { ReportProps } from "./report.tsx";
import { RunPicker } from "./run-picker.tsx";

type TopBarProps = Pick<
  ReportProps,
  "runs" | "record" | "checklist" | "route" | "chooseRun" | "exportLedger"
> & {
  readonly run: RunRow;
};

export function TopBar({ runs, run, record, checklist, route, chooseRun, exportLedger }: TopBarProps) {
  const { t } = useSpeech();
  const share = record && percent(record.coverage.assessed, record.coverage.known);
  return (
    <header class="topbar">
      <h1>{t(PAGE_TITLE[route.page])}</h1>
      <RunPicker runs={runs} run={run} choose={chooseRun} />
      {share !== null && <span class="note nowrap">{t("coverageShare", share)}</span>}
      <span class="grow" />
      {record !== null && checklist !== null && (
        <>
          <button class="btn" type="button" data-testid="export-csv" onClick={() => exportLedger("csv")}>
            <Icon name="save" />
            {t("exportCsv")}
          </button>
          <button class="btn" type="button" data-testid="export-xlsx" onClick={() => exportLedger("xlsx")}>
            <Icon name="save" />
            {t("exportXlsx")}
          </button>
        </>
      )}
    </header>
  );
}
