import { useState } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../../audit/records/run-record.ts";
import { useSpeech } from "../../i18n.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { SaidNotice } from "../knowledge/said-notice.tsx";
import { AsksCard } from "./asks-card.tsx";
import { columnAsks } from "./column-asks.ts";
import { COLUMN_FILTERS, passes, type ColumnFilter } from "./column-filter.ts";
import { ColumnTable } from "./column-table.tsx";
import { COLUMN_FILTER } from "./column-words.ts";
import { LooseColumnsCard } from "./loose-columns-card.tsx";

interface ColumnsPageProps {
  readonly record: RunRecord;
  readonly checklist: Checklist;
  readonly desk: KnowledgeDesk;
}

/** The columns that were found and what each was taken for; what was asked for and not found stands beside it. */
export function ColumnsPage({ record, checklist, desk }: ColumnsPageProps) {
  const { t } = useSpeech();
  const [filter, setFilter] = useState<ColumnFilter>("all");
  const { columns } = record;
  const asks = columnAsks(checklist);
  const matched = new Set(columns.flatMap((column) => column.matched));
  const filtered = (name: ColumnFilter) =>
    columns.filter((column) => passes(column, name, column.url in desk.known.corrections));
  const shown = filtered(filter);
  return (
    <div data-testid="columns">
      <div class="filters" role="group" aria-label={t("filterColumns")}>
        <div class="seg wrap" role="group" aria-label={t("stateHead")}>
          {COLUMN_FILTERS.map((name) => (
            <button
              key={name}
              type="button"
              data-testid={`filter-${name}`}
              aria-pressed={filter === name}
              onClick={() => setFilter(name)}
            >
              {t(COLUMN_FILTER[name])} {filtered(name).length}
            </button>
          ))}
        </div>
      </div>
      <div class="content stack">
        <SaidNotice outcome={desk.outcome} />
        <div class="cols cols-tree">
          {shown.length > 0 ? (
            <ColumnTable
              key={filter}
              columns={shown}
              asks={asks}
              referenceDate={record.referenceDate}
              desk={desk}
            />
          ) : (
            <div class="card blank">
              <h2>{t(columns.length === 0 ? "noColumns" : "noColumnsHere")}</h2>
              <p>{t(columns.length === 0 ? "noColumnsWhy" : "noColumnsHereWhy", columns.length)}</p>
            </div>
          )}
          <div class="stack">
            <AsksCard
              asks={asks.filter(({ itemIds }) => !itemIds.some((id) => matched.has(id)))}
              record={record}
              desk={desk}
            />
            <LooseColumnsCard
              columns={columns.filter((column) => column.matched.length === 0)}
              showAll={() => setFilter("unmatched")}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
