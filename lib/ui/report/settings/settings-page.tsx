import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../../audit/records/run-record.ts";
import { useSpeech, type Language } from "../../i18n.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { AuditCard } from "./audit-card.tsx";
import { BureauCard } from "./bureau-card.tsx";
import { LedgerCard } from "./ledger/ledger-card.tsx";
import { DataCard } from "./data-card.tsx";
import type { DataDesk } from "./data-desk.ts";
import { LookCard } from "./look-card.tsx";
import type { RestoreStage } from "./restore-part.tsx";
import type { SettingsDesk } from "./settings-desk.ts";
import { SETTING_NAME } from "./setting-names.ts";

interface SettingsPageProps {
  readonly desk: SettingsDesk;
  readonly dataDesk: DataDesk;
  readonly knowledgeDesk: KnowledgeDesk;
  readonly checklists: readonly Checklist[];
  /** The audit on the screen, whose bureau can be spoken of; null where there is none. */
  readonly audit: { readonly record: RunRecord; readonly checklist: Checklist } | null;
  readonly chooseLanguage: (language: Language) => void;
  /** What of the page is wanted: "ledger", or nothing in particular. */
  readonly wanted?: string | null;
  readonly restoring?: RestoreStage;
}

/** Everything that can be set. A change holds at once, on this machine alone. */
export function SettingsPage(props: SettingsPageProps) {
  const { t } = useSpeech();
  const { desk, audit } = props;
  return (
    <div class="content stack" data-testid="settings">
      <p class="note">{t("settingsNote")}</p>
      {desk.fallen.length > 0 && (
        <p class="notice notice-fail" role="status" data-testid="fallen">
          {t("settingsFallen", desk.fallen.map((name) => t(SETTING_NAME[name])).join(t("listComma")))}
        </p>
      )}
      {desk.failed && (
        <p class="notice notice-fail" role="alert">
          {t("errorStorageFailed")}
        </p>
      )}
      <div class="cols cols-1-1">
        <div class="stack">
          <LookCard desk={desk} chooseLanguage={props.chooseLanguage} />
          <AuditCard desk={desk} checklists={props.checklists} />
        </div>
        <div class="stack">
          {/* First and always there: what it tells of a restoring must outlive the bureau that comes with it. */}
          <DataCard
            desk={props.dataDesk}
            {...(props.restoring !== undefined && { restoring: props.restoring })}
          />
          {audit !== null && (
            <BureauCard
              key={audit.record.bureau.homeUrl}
              record={audit.record}
              checklist={audit.checklist}
              desk={props.knowledgeDesk}
            />
          )}
        </div>
      </div>
      <LedgerCard desk={desk} wanted={props.wanted === "ledger"} />
    </div>
  );
}
