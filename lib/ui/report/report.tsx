import { useMemo, useState } from "preact/hooks";
import type { Checklist } from "../../audit/checklist.ts";
import type { RunRecord } from "../../audit/run-record.ts";
import { entriesOf } from "../../export/entries.ts";
import type { RunRow } from "../../store/rows.ts";
import { useSpeech, type Language } from "../i18n.tsx";
import { ChecklistPage } from "./checklist-page.tsx";
import { FindingsPage } from "./findings/findings-page.tsx";
import { NO_FILTER, type Filter } from "./findings/filter.ts";
import { FirstRun } from "./first-run.tsx";
import { Overview } from "./overview/overview.tsx";
import { Rail } from "./rail.tsx";
import type { Route } from "./route.ts";
import { TopBar } from "./top-bar.tsx";
import { UnreadPage } from "./unread-page.tsx";
import { Unfinished } from "./unfinished.tsx";

export interface ReportProps {
  /** Newest first. */
  readonly runs: readonly RunRow[];
  readonly run: RunRow | null;
  readonly record: RunRecord | null;
  /** The record's checklist; null when this program does not know it. */
  readonly checklist: Checklist | null;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly chooseRun: (runId: string) => void;
  readonly exportLedger: (type: "csv" | "xlsx") => void;
  readonly chooseLanguage: (language: Language) => void;
}

/** The whole report page as a function of the store and the address. */
export function Report(props: ReportProps) {
  const { t } = useSpeech();
  const { record, checklist, run, route, go } = props;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const entries = useMemo(
    () => (record === null || checklist === null ? [] : entriesOf(record, checklist)),
    [record, checklist],
  );
  if (run === null) return <FirstRun chooseLanguage={props.chooseLanguage} />;
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>
        {t("skipToText")}
      </a>
      <div class="app">
        <Rail
          page={route.page}
          counts={
            record === null ? {} : { findings: entries.length, unread: record.coverage.notAssessed.length }
          }
          chooseLanguage={props.chooseLanguage}
        />
        <main id="main" tabIndex={-1}>
          <TopBar {...props} run={run} />
          {record === null ? (
            <Unfinished run={run} />
          ) : checklist === null ? (
            <p class="content">{t("checklistGone", record.checklist.id, record.checklist.revision)}</p>
          ) : (
            pageOf(route, { record, checklist, entries, filter, setFilter, go })
          )}
        </main>
      </div>
    </>
  );
}

type PageProps = Parameters<typeof FindingsPage>[0] & Parameters<typeof Overview>[0];

function pageOf(route: Route, props: Omit<PageProps, "selected">) {
  switch (route.page) {
    case "overview":
      return <Overview {...props} />;
    case "findings":
      return <FindingsPage {...props} selected={route.selected} />;
    case "unread":
      return <UnreadPage coverage={props.record.coverage} />;
    case "checklist":
      return <ChecklistPage checklist={props.checklist} />;
  }
}

/** The hash belongs to the router, so the skip link moves the focus by hand. */
function toMain(event: Event): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
