import { useMemo, useRef } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist.ts";
import type { RunRecord } from "../../../audit/run-record.ts";
import type { Entry } from "../../../export/entries.ts";
import { byWeight } from "../../by-weight.ts";
import { useSpeech } from "../../i18n.tsx";
import type { Route } from "../route.ts";
import { Detail } from "./detail.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { filterEntries, NO_FILTER, type Filter } from "./filter.ts";
import { FindingTable, type FindingTableHandle } from "./finding-table.tsx";

interface FindingsPageProps {
  readonly record: RunRecord;
  readonly checklist: Checklist;
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** Key of the opened entry. */
  readonly selected: string | null;
  readonly go: (route: Route) => void;
}

/** Filters, dense list, and the detail beside it. `/` searches, Esc closes the detail and returns to its row. */
export function FindingsPage(props: FindingsPageProps) {
  const { record, checklist, entries, filter, setFilter, selected, go } = props;
  const { t } = useSpeech();
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<FindingTableHandle>(null);
  const sorted = useMemo(() => entries.toSorted((a, b) => byWeight(a.verdict, b.verdict)), [entries]);
  const shown = useMemo(() => filterEntries(sorted, filter), [sorted, filter]);
  const open = sorted.find(({ key }) => key === selected) ?? null;

  const select = (key: string | null) => go({ page: "findings", selected: key });
  const close = () => {
    select(null);
    table.current?.focus(selected);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "/" && !isTyping(event.target)) {
      event.preventDefault();
      search.current?.focus();
    } else if (event.key === "Escape" && open !== null) close();
  };

  return (
    <div onKeyDown={onKeyDown} class="findings" data-testid="findings">
      <FilterBar entries={sorted} checklist={checklist} filter={filter} change={setFilter} search={search} />
      <p class="sr" role="status">
        {t("findingsShown", shown.length, sorted.length)}
      </p>
      <div class={open === null ? "desk desk-wide" : "desk"}>
        {shown.length > 0 ? (
          <FindingTable ref={table} entries={shown} selected={selected} select={select} />
        ) : (
          <div class="blank">
            <h2>{sorted.length === 0 ? t("noFindings") : t("noMatch")}</h2>
            <p>{sorted.length === 0 ? t("noFindingsWhy") : t("noMatchWhy", sorted.length)}</p>
            {sorted.length > 0 && (
              <p class="line">
                <button class="btn" type="button" onClick={() => setFilter(NO_FILTER)}>
                  {t("clearFilter")}
                </button>
              </p>
            )}
          </div>
        )}
        {open !== null && <Detail entry={open} record={record} close={close} />}
      </div>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
