import type { RunRow } from "../../store/rows.ts";
import { AnnualPage } from "./annual/annual-page.tsx";
import { ColumnsPage } from "./columns/columns-page.tsx";
import { NO_FILTER, type Filter } from "./findings/filter.ts";
import { FindingsPage } from "./findings/findings-page.tsx";
import { HistoryPage } from "./history/history-page.tsx";
import { Overview } from "./overview/overview.tsx";
import type { PastReviewed } from "./previous.ts";
import type { ReportData } from "./report-data.ts";
import type { ReportProps } from "./report.tsx";
import { UnreadPage } from "./unread-page.tsx";

interface ReportPagesProps extends Pick<
  ReportProps,
  | "route"
  | "go"
  | "chooseRun"
  | "reviewDesk"
  | "knowledgeDesk"
  | "pageDesk"
  | "annualDesk"
  | "checklists"
  | "allowHosts"
  | "readAgain"
> {
  readonly run: RunRow;
  readonly data: ReportData;
  readonly pastReviewed: readonly PastReviewed[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

/** The page of a judged audit that the address names. */
export function ReportPages(props: ReportPagesProps) {
  const { route, go, run, data, pastReviewed, filter, setFilter } = props;
  switch (route.page) {
    case "overview":
      return (
        <Overview
          data={data}
          showOnly={(part) => setFilter({ ...NO_FILTER, ...part })}
          allowHosts={props.allowHosts}
          readAgain={props.readAgain}
        />
      );
    case "findings":
      return (
        <FindingsPage
          data={data}
          runId={run.id}
          pages={props.pageDesk}
          desk={props.reviewDesk}
          knowledgeDesk={props.knowledgeDesk}
          filter={filter}
          setFilter={setFilter}
          selected={route.selected}
          go={go}
        />
      );
    case "columns":
      return <ColumnsPage record={data.run.record} checklist={data.checklist} desk={props.knowledgeDesk} />;
    case "annual":
      return (
        <AnnualPage
          key={run.id}
          data={data}
          run={run}
          desk={props.annualDesk}
          selected={route.selected}
          go={go}
        />
      );
    case "unread":
      return (
        <UnreadPage
          coverage={data.run.record.coverage}
          homeUrl={data.run.record.bureau.homeUrl}
          allowHosts={props.allowHosts}
          readAgain={props.readAgain}
        />
      );
    case "history":
      return (
        <HistoryPage
          key={run.id}
          past={pastReviewed}
          runId={run.id}
          previousId={data.previous?.run.id ?? null}
          checklist={data.checklist}
          checklists={props.checklists}
          chooseRun={props.chooseRun}
        />
      );
    case "compare":
    case "register":
    case "checklist":
    case "help":
    case "settings":
    case "import":
      return null;
  }
}
