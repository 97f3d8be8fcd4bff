import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { VerdictKind } from "../../../audit/records/verdict.ts";
import { CHANGE_KINDS } from "../../../compare/change.ts";
import type { Entry } from "../../../export/entries.ts";
import { useSpeech } from "../../i18n.tsx";
import { MarkShape } from "../../mark-shape.tsx";
import { CHANGE, REVIEW_STATE } from "../../words/review-words.ts";
import { SEVERITY, SEVERITY_ORDER, VERDICT } from "../../words/verdict-words.ts";
import { Choice } from "./choice.tsx";
import { columnChoices } from "./column-choices.ts";
import { LISTED_VERDICTS, REVIEW_FILTERS, type Filter } from "./filter.ts";

interface FilterBarProps {
  readonly entries: readonly Entry[];
  readonly checklist: Checklist;
  readonly filter: Filter;
  /** Whether there is an audit before to compare with. */
  readonly hasPrevious: boolean;
  readonly change: (filter: Filter) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Choices of what the list of findings shows, each with how many there are. */
export function FilterBar({ entries, checklist, filter, hasPrevious, change, search }: FilterBarProps) {
  const { t, say } = useSpeech();
  const columns = useMemo(() => columnChoices(entries), [entries]);
  const counts = useMemo(() => countsOf(entries), [entries]);
  return (
    <form
      class="filters"
      role="search"
      aria-label={t("filterFindings")}
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="seg" role="group" aria-label={t("verdict")}>
        <button
          type="button"
          aria-pressed={filter.verdict === null}
          onClick={() => change({ ...filter, verdict: null })}
        >
          {t("allFindings", entries.length)}
        </button>
        {[...LISTED_VERDICTS].map((kind) => (
          <button
            key={kind}
            type="button"
            data-testid={`filter-${kind}`}
            aria-pressed={filter.verdict === kind}
            onClick={() => change({ ...filter, verdict: kind })}
          >
            <span class={`v v-${kind}`}>
              <MarkShape verdict={kind} />
            </span>
            {t(VERDICT[kind])} {counts[kind]}
          </button>
        ))}
      </div>
      <Choice
        name={t("severity")}
        all={t("severityAll")}
        value={filter.severity}
        options={SEVERITY_ORDER.map((name) => [name, t(SEVERITY[name])] as const)}
        choose={(severity) => change({ ...filter, severity })}
      />
      <Choice
        name={t("group")}
        all={t("groupAll")}
        value={filter.group}
        options={checklist.groups.map(({ id, title }) => [id, say(title)] as const)}
        choose={(group) => change({ ...filter, group })}
      />
      <Choice
        name={t("column")}
        all={t("columnAll")}
        value={filter.column}
        options={columns}
        choose={(column) => change({ ...filter, column })}
      />
      {hasPrevious && (
        <Choice
          name={t("change")}
          all={t("changeAll")}
          value={filter.change}
          options={CHANGE_KINDS.map((kind) => [kind, t(CHANGE[kind])] as const)}
          choose={(kind) => change({ ...filter, change: kind })}
        />
      )}
      <Choice
        name={t("review")}
        all={t("reviewAll")}
        value={filter.review}
        options={REVIEW_FILTERS.map((state) => [state, t(REVIEW_STATE[state])] as const)}
        choose={(review) => change({ ...filter, review })}
      />
      <span class="grow" />
      <input
        ref={search}
        class="field"
        type="search"
        data-testid="search"
        aria-label={t("searchFindings")}
        placeholder={t("searchPlaceholder")}
        value={filter.text}
        onInput={(event) => change({ ...filter, text: event.currentTarget.value })}
      />
    </form>
  );
}

function countsOf(entries: readonly Entry[]): Readonly<Record<VerdictKind, number>> {
  const counts = { pass: 0, fail: 0, review: 0, "not-applicable": 0, "not-assessed": 0 };
  for (const { verdict } of entries) counts[verdict.verdict] += 1;
  return counts;
}
