import { useId } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { useSpeech } from "../../i18n.tsx";
import { NumberField } from "./number-field.tsx";
import type { SettingsDesk } from "./settings-desk.ts";

interface AuditCardProps {
  readonly desk: SettingsDesk;
  readonly checklists: readonly Checklist[];
}

/** How a new audit reads, by what it judges, and under whose name it is reviewed. */
export function AuditCard({ desk, checklists }: AuditCardProps) {
  const { t, say } = useSpeech();
  const id = useId();
  const { settings, change } = desk;
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("newAudits")}</h2>
      </div>
      <div class="card-body settings-grid">
        <NumberField name="concurrency" label={t("concurrency")} unit={t("unitPages")} desk={desk} />
        <NumberField name="delay" label={t("delay")} unit={t("unitMs")} desk={desk} />
        <p class="note over">{t("politenessNote")}</p>
        <NumberField name="maxPages" label={t("maxPages")} unit={t("unitPages")} desk={desk} />
        <p class="note over">{t("maxPagesNote")}</p>
        <label class="label" for={`${id}-list`}>
          {t("checklist")}
        </label>
        <select
          class="field"
          id={`${id}-list`}
          data-testid="setting-checklist"
          value={settings.checklistId ?? checklists[0]?.id ?? ""}
          onChange={({ currentTarget }) => change({ checklistId: currentTarget.value })}
        >
          {checklists.map((one) => (
            <option key={one.id} value={one.id}>
              {t("checklistChoice", say(one.title), one.revision, one.items.length)}
            </option>
          ))}
        </select>
        <span class="label">{t("robots")}</span>
        <div>
          <label class="line">
            <input
              type="checkbox"
              data-testid="setting-robots"
              checked={settings.obeysRobots}
              onChange={({ currentTarget }) => change({ obeysRobots: currentTarget.checked })}
            />
            {t("obeysRobots")}
          </label>
          <p class="note">{t("obeysRobotsNote")}</p>
        </div>
        <label class="label" for={`${id}-by`}>
          {t("reviewer")}
        </label>
        <input
          class="field"
          id={`${id}-by`}
          data-testid="setting-reviewer"
          autocomplete="name"
          maxLength={100}
          value={settings.reviewer}
          onChange={({ currentTarget }) => change({ reviewer: currentTarget.value.trim() })}
        />
      </div>
    </section>
  );
}
