import type { Checklist } from "../../../audit/checklist.ts";
import type { RunRecord } from "../../../audit/run-record.ts";
import type { Entry } from "../../../export/entries.ts";
import { Conclusion } from "./conclusion.tsx";
import { GroupTable } from "./group-table.tsx";
import { TodoTable } from "./todo-table.tsx";
import { UnreadCard } from "./unread-card.tsx";

interface OverviewProps {
  readonly record: RunRecord;
  readonly checklist: Checklist;
  readonly entries: readonly Entry[];
}

export function Overview({ record, checklist, entries }: OverviewProps) {
  return (
    <div class="content stack" data-testid="overview">
      <Conclusion record={record} checklist={checklist} />
      <div class="cols cols-2-1">
        <div class="stack">
          <GroupTable record={record} checklist={checklist} />
          <TodoTable entries={entries} />
        </div>
        <UnreadCard coverage={record.coverage} />
      </div>
    </div>
  );
}
