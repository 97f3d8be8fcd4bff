import type { RunRow } from "../../store/rows.ts";
import { percent } from "../figures.ts";
import { useSpeech } from "../i18n.tsx";
import { EXPORT_TYPES, ExportMenu } from "./export-menu.tsx";
import { PAGE_TITLE } from "./rail.tsx";
import type { ReportProps } from "./report.tsx";
import { deskPage, type ReportPage } from "./route.ts";
import { PrintHead } from "./print-head.tsx";
import { RunPicker } from "./run-picker.tsx";

/** Pages that need no audit, but have something to say of the bureau or audit at hand. */
export const SPEAKS_OF_BUREAU: ReadonlySet<ReportPage> = new Set(["settings", "checklist"]);

type TopBarProps = Pick<
  ReportProps,
  "runs" | "record" | "checklist" | "checklists" | "route" | "chooseRun" | "exportAs"
> & {
  /** Null where no audit was made yet. */
  readonly run: RunRow | null;
};

/** Which audit the report shows, others to choose from, and the exports. */
export function TopBar({
  runs,
  run,
  record,
  checklist,
  checklists,
  route,
  chooseRun,
  exportAs,
}: TopBarProps) {
  const { t } = useSpeech();
  const isOfRun = run !== null && deskPage(route.page) === null;
  const share = record && percent(record.coverage.assessed, record.coverage.known);
  return (
    <header class="topbar">
      <h1>{t(PAGE_TITLE[route.page])}</h1>
      {isOfRun && record !== null && <PrintHead record={record} checklists={checklists} />}
      {run !== null && (isOfRun || SPEAKS_OF_BUREAU.has(route.page)) && (
        <RunPicker runs={runs} run={run} checklists={checklists} choose={chooseRun} />
      )}
      {isOfRun && (
        <>
          {share !== null && <span class="note nowrap">{t("coverageShare", share)}</span>}
          <span class="grow" />
          {record !== null && checklist !== null && (
            <ExportMenu types={EXPORT_TYPES} exportAs={exportAs} hasLedger />
          )}
        </>
      )}
    </header>
  );
}
