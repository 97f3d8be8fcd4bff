import { useState } from "preact/hooks";
import type { TabSite } from "../../platform/commands.ts";
import { DEFAULTS } from "../../platform/settings.ts";
import { useSpeech } from "../i18n.tsx";
import { FieldRow } from "./field-row.tsx";
import { LastAudit } from "./last-audit.tsx";
import { ModeField } from "./mode-field.tsx";
import type { Ask, PopupProps } from "./popup.tsx";
import type { FinishedRun } from "./popup-state.ts";
import { RobotsField } from "./robots-field.tsx";
import { ScopeField } from "./scope-field.tsx";
import { MOST_PAGES, startOrder, type Draft, type Fault } from "./start-order.ts";

type StartFormProps = Pick<PopupProps, "checklists" | "today" | "actions" | "defaults" | "keptScopes"> & {
  readonly site: TabSite;
  readonly last: FinishedRun | null;
  readonly busy: boolean;
  readonly ask: Ask;
  /** The page does not say whose it is: the user types the name. */
  readonly unnamed?: boolean;
};

/** Whose site, by which checklist, how much of it and as of which day. */
export function StartForm({
  site,
  last,
  checklists,
  today,
  actions,
  busy,
  ask,
  unnamed = false,
  defaults = DEFAULTS,
  keptScopes = [],
}: StartFormProps) {
  const { t, say } = useSpeech();
  const [draft, setDraft] = useState<Draft>({
    name: unnamed ? "" : (last?.bureau.name ?? site.bureau.name),
    checklistId: last?.checklistId ?? defaults.checklistId ?? checklists[0]?.id ?? "",
    scopes: (keptScopes.length > 0 ? keptScopes : (last?.bureau ?? site.bureau).scopes).join("\n"),
    referenceDate: today,
    mode: last?.mode ?? "columns",
    maxPages: String(last?.maxPages ?? defaults.maxPages),
    // Never carried over from the last audit: setting it aside is somebody's decision, here or in the settings.
    obeysRobots: defaults.obeysRobots,
  });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const fault = (name: Fault) => (faults.includes(name) ? name : null);

  const submit = (event: Event) => {
    event.preventDefault();
    const { order, faults: found } = startOrder(draft, last?.bureau.homeUrl ?? site.bureau.homeUrl);
    setFaults(found);
    if (found.length === 0) ask(() => actions.start(order));
  };

  return (
    <form onSubmit={submit} noValidate>
      <div class="popup-site">
        <FieldRow label={t("bureauName")} fault={fault("name") && t("faultName")} hideLabel>
          {(props) => (
            <input
              {...props}
              class="field bureau-name"
              data-testid="bureau-name"
              placeholder={t("bureauNamePlaceholder")}
              value={draft.name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          )}
        </FieldRow>
        <p class="note">{[site.host, site.idCode && t("idCode", site.idCode)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="popup-body">
        <FieldRow label={t("checklist")}>
          {(props) => (
            <select
              {...props}
              class="field"
              value={draft.checklistId}
              onChange={(event) => change({ checklistId: event.currentTarget.value })}
            >
              {checklists.map((checklist) => (
                <option key={checklist.id} value={checklist.id}>
                  {t("checklistChoice", say(checklist.title), checklist.revision, checklist.items.length)}
                </option>
              ))}
            </select>
          )}
        </FieldRow>
        <ScopeField
          value={draft.scopes}
          change={(scopes) => change({ scopes })}
          fault={fault("scopes") !== null}
        />
        <FieldRow label={t("referenceDate")} fault={fault("date") && t("faultDate", today)}>
          {(props) => (
            <input
              {...props}
              class="field"
              type="date"
              data-testid="reference-date"
              value={draft.referenceDate}
              onInput={(event) => change({ referenceDate: event.currentTarget.value })}
            />
          )}
        </FieldRow>
        {draft.referenceDate > today && <p class="note warn">{t("futureDate", today)}</p>}
        <ModeField value={draft.mode} change={(mode) => change({ mode })} />
        <FieldRow label={t("maxPages")} fault={fault("pages") && t("faultPages", MOST_PAGES)}>
          {(props) => (
            <input
              {...props}
              class="field pages"
              type="number"
              min={1}
              max={MOST_PAGES}
              value={draft.maxPages}
              onInput={(event) => change({ maxPages: event.currentTarget.value })}
            />
          )}
        </FieldRow>
        <RobotsField value={draft.obeysRobots} change={(obeysRobots) => change({ obeysRobots })} />
        {last !== null && <LastAudit run={last} />}
        <p class="notice">{t("nothingLeaves")}</p>
      </div>
      <div class="popup-foot">
        <button class="btn btn-main btn-tall" type="submit" data-testid="start" disabled={busy}>
          {t("start")}
        </button>
        {last !== null && (
          <button class="btn btn-tall" type="button" onClick={() => actions.openReport(last.id)}>
            {t("lastReport")}
          </button>
        )}
      </div>
    </form>
  );
}
