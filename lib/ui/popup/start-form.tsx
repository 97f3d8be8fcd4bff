import { useState } from "preact/hooks";
import type { TabSite } from "../../platform/commands.ts";
import { DEFAULTS } from "../../platform/settings.ts";
import { useSpeech } from "../i18n.tsx";
import { ChecklistField } from "./checklist-field.tsx";
import { DateField } from "./date-field.tsx";
import { LastAudit } from "./last-audit.tsx";
import { ModeField } from "./mode-field.tsx";
import { NameField } from "./name-field.tsx";
import { PagesField } from "./pages-field.tsx";
import type { Ask, PopupProps } from "./popup.tsx";
import type { FinishedRun } from "./popup-state.ts";
import { RobotsField } from "./robots-field.tsx";
import { ScopeField } from "./scope-field.tsx";
import { startOrder, type Draft, type Fault } from "./start-order.ts";

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
  const { t } = useSpeech();
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
  const isWrong = (name: Fault) => faults.includes(name);

  const submit = (event: Event) => {
    event.preventDefault();
    const { order, faults: found } = startOrder(draft, last?.bureau.homeUrl ?? site.bureau.homeUrl);
    setFaults(found);
    if (found.length === 0) ask(() => actions.start(order));
  };

  return (
    <form onSubmit={submit} noValidate>
      <div class="popup-site">
        <NameField value={draft.name} change={(name) => change({ name })} fault={isWrong("name")} />
        <p class="note">{[site.host, site.idCode && t("idCode", site.idCode)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="popup-body">
        <ChecklistField
          checklists={checklists}
          value={draft.checklistId}
          change={(checklistId) => change({ checklistId })}
        />
        <ScopeField value={draft.scopes} change={(scopes) => change({ scopes })} fault={isWrong("scopes")} />
        <DateField
          value={draft.referenceDate}
          change={(referenceDate) => change({ referenceDate })}
          today={today}
          fault={isWrong("date")}
        />
        <ModeField value={draft.mode} change={(mode) => change({ mode })} />
        <PagesField
          value={draft.maxPages}
          change={(maxPages) => change({ maxPages })}
          fault={isWrong("pages")}
        />
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
