import { useMemo, useState } from "preact/hooks";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../audit/records/run-record.ts";
import type { QueueRow } from "../../store/queue-rows.ts";
import type { RunRow } from "../../store/rows.ts";
import { useSpeech, type Language } from "../i18n.tsx";
import type { CivilDate } from "../../facts/civil-date.ts";
import type { BureauRow } from "../../store/bureau-rows.ts";
import type { AllowHosts } from "./allow-hosts.tsx";
import type { AnnualDesk } from "./annual/annual-desk.ts";
import type { ChecklistDesk } from "./checklists/checklist-desk.ts";
import type { CompareDesk } from "./compare/compare-desk.ts";
import { DeskPages } from "./desk-pages.tsx";
import type { ExportType } from "./export-menu.tsx";
import { NO_FILTER, type Filter } from "./findings/filter.ts";
import { FirstRun } from "./first-run.tsx";
import type { ImportDesk } from "./import/import-desk.ts";
import type { PageDesk } from "./passage/page-desk.ts";
import type { KnowledgeDesk } from "./knowledge/knowledge-desk.ts";
import { previousOf, reviewPast, type PastReviewed, type PastRun } from "./previous.ts";
import { Opening } from "./opening.tsx";
import { Rail } from "./rail.tsx";
import type { RegisterDesk } from "./register/register-desk.ts";
import { reportData, type ReportData } from "./report-data.ts";
import { ReportPages } from "./report-pages.tsx";
import type { ReviewDesk } from "./review/review-desk.ts";
import { deskPage, type Route } from "./route.ts";
import type { DataDesk } from "./settings/data-desk.ts";
import type { SettingsDesk } from "./settings/settings-desk.ts";
import { SPEAKS_OF_BUREAU, TopBar } from "./top-bar.tsx";
import type { ReadAgain } from "./unread-remedy-button.tsx";
import { Unfinished } from "./unfinished.tsx";

export interface ReportProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
  readonly run: RunRow | null;
  /** As the run was judged; what people have decided is applied here. */
  readonly record: RunRecord | null;
  /** The record of the run is still being loaded. */
  readonly opening: boolean;
  /** The record's checklist; null when this program does not know it. */
  readonly checklist: Checklist | null;
  readonly checklists: ReadonlyMap<string, Checklist>;
  /** Finished audits of the same bureau, this one included; empty until they are loaded. */
  readonly past: readonly PastRun[];
  readonly reviewDesk: ReviewDesk;
  readonly pageDesk: PageDesk;
  readonly annualDesk: AnnualDesk;
  /** All that is known of bureaus, listed or not. */
  readonly bureaus: readonly BureauRow[];
  readonly compareDesk: CompareDesk;
  readonly knowledgeDesk: KnowledgeDesk;
  /** Bureaus that wait for their audit, in their order. */
  readonly queue: readonly QueueRow[];
  readonly registerDesk: RegisterDesk;
  readonly today: CivilDate;
  readonly settingsDesk: SettingsDesk;
  readonly dataDesk: DataDesk;
  readonly checklistDesk: ChecklistDesk;
  readonly importDesk: ImportDesk;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly chooseRun: (runId: string) => void;
  readonly allowHosts: AllowHosts;
  readonly readAgain: ReadAgain;
  readonly exportAs: (type: ExportType) => void;
  readonly chooseLanguage: (language: Language) => void;
}

/** The whole report page as a function of the store and the address. */
export function Report(props: ReportProps) {
  const { t } = useSpeech();
  const { record, checklist, checklists, run, route, reviewDesk } = props;
  const { reviews } = reviewDesk;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const past = useMemo(() => reviewPast(props.past, reviews, checklists), [props.past, reviews, checklists]);
  const data = useMemo(
    () =>
      record === null || checklist === null || run === null
        ? null
        : reportData(record, checklist, reviews, previousOf(past, run)),
    [record, checklist, reviews, past, run?.id],
  );
  const desk = deskPage(route.page);
  if (run === null && desk === null) return <FirstRun chooseLanguage={props.chooseLanguage} />;
  const listed = props.bureaus.filter((row) => row.listed).length;
  const open = data?.entries.filter((entry) => entry.open).length;
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>
        {t("skipToText")}
      </a>
      <div class="app">
        <Rail
          page={route.page}
          counts={{
            ...(open !== undefined && { findings: open }),
            ...(record !== null && { columns: record.columns.length }),
            ...(record !== null && { unread: record.coverage.notAssessed.length }),
            ...(past.length > 0 && { history: past.length }),
            ...(listed > 0 && { register: listed }),
          }}
          hasRun={run !== null}
          chooseLanguage={props.chooseLanguage}
        />
        <main id="main" tabIndex={-1}>
          <TopBar {...props} run={run} />
          <Shown {...props} data={data} pastReviewed={past} filter={filter} setFilter={setFilter} />
        </main>
      </div>
    </>
  );
}

interface ShownProps extends ReportProps {
  readonly data: ReportData | null;
  readonly pastReviewed: readonly PastReviewed[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

/** The page that the address names, or why it is not there. */
function Shown(props: ShownProps) {
  const { t } = useSpeech();
  const { opening, route, run, record, data } = props;
  const desk = deskPage(route.page);
  if (opening && (desk === null || SPEAKS_OF_BUREAU.has(desk))) return <Opening />;
  if (desk !== null) return <DeskPages {...props} page={desk} />;
  if (run === null) return null;
  if (record === null) return <Unfinished run={run} />;
  if (data === null)
    return <p class="content">{t("checklistGone", record.checklist.id, record.checklist.revision)}</p>;
  return <ReportPages {...props} run={run} data={data} />;
}

/** The hash belongs to the router, so the skip link moves the focus by hand. */
function toMain(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
