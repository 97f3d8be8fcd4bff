import type { Filter } from "../findings/filter.ts";
import type { ReportData } from "../report-data.ts";
import { ChangesCard } from "./changes-card.tsx";
import { ClocksNotice } from "./clocks-notice.tsx";
import { Conclusion } from "./conclusion.tsx";
import { GroupTable } from "./group-table.tsx";
import { TodoTable } from "./todo-table.tsx";
import type { Remedies } from "../unread-remedy-button.tsx";
import { UnreadCard } from "./unread-card.tsx";

interface OverviewProps extends Omit<Remedies, "homeUrl"> {
  readonly data: ReportData;
  /** Leads to the findings that pass this filter, and to no others. */
  readonly showOnly: (part: Partial<Filter>) => void;
}

/** The first page of a report: what the audit concludes, what changed, what to do next, what was not read. */
export function Overview({ data, showOnly, allowHosts, readAgain }: OverviewProps) {
  const { run, checklist, entries } = data;
  return (
    <div class="content stack" data-testid="overview">
      <ClocksNotice {...run.record} />
      <Conclusion run={run} checklist={checklist} showOnly={showOnly} />
      <div class="cols cols-2-1">
        <div class="stack">
          <GroupTable record={run.record} checklist={checklist} showOnly={showOnly} />
          <TodoTable entries={entries} />
        </div>
        <div class="stack">
          <ChangesCard data={data} showChange={(change) => showOnly({ change })} />
          <UnreadCard
            coverage={run.record.coverage}
            homeUrl={run.record.bureau.homeUrl}
            allowHosts={allowHosts}
            readAgain={readAgain}
          />
        </div>
      </div>
    </div>
  );
}
