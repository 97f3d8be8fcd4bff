import type { RefObject } from "preact";
import type { Checklist } from "../../../audit/checklist.ts";
import type { VerdictKind } from "../../../audit/verdict.ts";
import type { Entry } from "../../../export/entries.ts";
import { useSpeech } from "../../i18n.tsx";
import { MarkShape } from "../../mark-shape.tsx";
import { SEVERITY, SEVERITY_ORDER, VERDICT } from "../../words.ts";
import type { Filter } from "./filter.ts";

const SHOWN: readonly VerdictKind[] = ["fail", "review", "not-assessed"];

interface FilterBarProps {
  readonly entries: readonly Entry[];
  readonly checklist: Checklist;
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ entries, checklist, filter, change, search }: FilterBarProps) {
  const { t, say } = useSpeech();
  const count = (kind: VerdictKind) => entries.filter(({ verdict }) => verdict.verdict === kind).length;
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
          {t("all")} {entries.length}
        </button>
        {SHOWN.map((kind) => (
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
            {t(VERDICT[kind])} {count(kind)}
          </button>
        ))}
      </div>
      <select
        class="field"
        aria-label={t("severity")}
        value={filter.severity ?? ""}
        onChange={({ currentTarget: { value } }) =>
          change({ ...filter, severity: SEVERITY_ORDER.find((known) => known === value) ?? null })
        }
      >
        <option value="">{t("severityAll")}</option>
        {SEVERITY_ORDER.map((severity) => (
          <option key={severity} value={severity}>
            {t(SEVERITY[severity])}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={t("group")}
        value={filter.group ?? ""}
        onChange={({ currentTarget: { value } }) => change({ ...filter, group: value || null })}
      >
        <option value="">{t("groupAll")}</option>
        {checklist.groups.map((group) => (
          <option key={group.id} value={group.id}>
            {say(group.title)}
          </option>
        ))}
      </select>
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
