import { useMemo, useRef, useState } from "preact/hooks";
import { opinionOf } from "../../../audit/review/current-view.ts";
import type { Entry } from "../../../export/entries.ts";
import type { ReportData } from "../report-data.ts";
import { useSpeech } from "../../i18n.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import type { PageDesk } from "../passage/page-desk.ts";
import type { ReviewDesk } from "../review/review-desk.ts";
import { decisionsFor, reviewKey } from "../review/review-key.ts";
import type { Route } from "../route.ts";
import { Detail } from "./detail.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { filterEntries, NO_FILTER, type Filter } from "./filter.ts";
import { FindingTable, type FindingTableHandle } from "./finding-table.tsx";
import { listedFor } from "./past-entries.ts";
import { RecheckNotice } from "./recheck-notice.tsx";
import { recheckStateOf, type RecheckState } from "./recheck-state.ts";
import { BY_WEIGHT, sortEntries } from "./sort-entries.ts";

interface FindingsPageProps {
  readonly data: ReportData;
  /** Id of the audit at hand. */
  readonly runId: string;
  readonly pages: PageDesk;
  readonly desk: ReviewDesk;
  readonly knowledgeDesk: KnowledgeDesk;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** Key of the opened entry. */
  readonly selected: string | null;
  readonly go: (route: Route) => void;
}

/** Filters, dense list, and the detail beside it. `/` searches, Esc closes the detail and returns to its row, 1–3 and U review, N writes why. */
export function FindingsPage({
  data,
  runId,
  pages,
  desk,
  knowledgeDesk,
  filter,
  setFilter,
  selected,
  go,
}: FindingsPageProps) {
  const { t, say } = useSpeech();
  const [order, sort] = useState(BY_WEIGHT);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<FindingTableHandle>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const { checklist, previous, changes } = data;
  const listed = useMemo(() => listedFor(filter.change, data.entries, data.past), [data, filter.change]);
  const sorted = useMemo(() => sortEntries(listed, order, changes, say), [listed, order, changes]);
  const shown = useMemo(() => filterEntries(sorted, filter, changes), [sorted, filter, changes]);
  const open = sorted.find(({ key }) => key === selected) ?? null;
  const past = previous !== null && open !== null && data.past.includes(open) ? previous : null;

  const [looking, setLooking] = useState<RecheckState | null>(null);
  const lookAgain = (entry: Entry) => {
    setLooking({ kind: "running", entry });
    void pages
      .recheck(runId, entry.verdict.itemId)
      .then((answer) => setLooking(recheckStateOf(entry, answer)));
  };

  const select = (key: string | null) => go({ page: "findings", selected: key });
  const close = () => {
    select(null);
    table.current?.focus(selected);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target)) {
      if (event.key !== "Escape" || open === null) return;
      // What was written counts as written when its field is left, and a field that vanishes is never left.
      event.target.blur();
      close();
      return;
    }
    const wish = event.ctrlKey || event.metaKey || event.altKey ? null : reviewKey(event.key);
    if (event.key === "/") {
      event.preventDefault();
      search.current?.focus();
    } else if (event.key === "Escape" && open !== null) close();
    else if (wish === null || open === null) return;
    else if (wish === "undo") desk.undo(open.key);
    else if (wish === "note") {
      event.preventDefault();
      note.current?.focus();
    } else if (decisionsFor(open.judged.verdict).includes(wish)) {
      desk.set(open.key, { ...opinionOf(desk.reviews, open.key), decision: wish });
    }
  };

  return (
    <div onKeyDown={onKeyDown} class="findings" data-testid="findings">
      <FilterBar
        entries={sorted}
        checklist={checklist}
        filter={filter}
        hasPrevious={previous !== null}
        change={setFilter}
        search={search}
      />
      <p class="sr on-paper" role="status">
        {t("findingsShown", shown.length, sorted.length)}
      </p>
      {looking !== null && (
        <RecheckNotice
          state={looking}
          homeUrl={data.run.record.bureau.homeUrl}
          desk={desk}
          again={() => lookAgain(looking.entry)}
          close={() => setLooking(null)}
        />
      )}
      <div class={open === null ? "desk desk-wide" : "desk"}>
        {shown.length > 0 ? (
          <FindingTable
            ref={table}
            entries={shown}
            changes={changes}
            selected={selected}
            select={select}
            order={order}
            sort={sort}
          />
        ) : (
          <div class="blank">
            <h2>{sorted.length === 0 ? t("noFindings") : t("noMatch")}</h2>
            <p>{data.entries.length === 0 ? t("noFindingsWhy") : t("noMatchWhy", data.entries.length)}</p>
            {filter !== NO_FILTER && (
              <p class="line">
                <button class="btn" type="button" onClick={() => setFilter(NO_FILTER)}>
                  {t("clearFilter")}
                </button>
              </p>
            )}
          </div>
        )}
        {open !== null && (
          <Detail
            entry={open}
            record={(past?.reviewed ?? data.run).record}
            runId={past?.run.id ?? runId}
            pages={pages}
            past={past !== null}
            change={changes.get(open.key) ?? null}
            desk={desk}
            note={note}
            knowledgeDesk={knowledgeDesk}
            recheck={past === null && looking?.kind !== "running" ? () => lookAgain(open) : null}
            close={close}
          />
        )}
      </div>
    </div>
  );
}

function isTyping(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
