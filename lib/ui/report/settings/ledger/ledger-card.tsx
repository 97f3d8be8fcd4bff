import { useEffect, useRef } from "preact/hooks";
import { chosenColumns } from "../../../../export/chosen-columns.ts";
import { LEDGER_COLUMNS } from "../../../../export/ledger-columns.ts";
import { useSpeech } from "../../../i18n.tsx";
import type { SettingsDesk } from "../settings-desk.ts";
import { ColumnRows } from "./column-rows.tsx";
import { HeadPreview } from "./head-preview.tsx";

const ALL = LEDGER_COLUMNS.map(({ head }) => head);

interface LedgerCardProps {
  readonly desk: SettingsDesk;
  /** Whoever came for this card sees it at once. */
  readonly wanted: boolean;
}

/** Which columns the ledger has, and in which order: for the CSV file and for the sheet of the workbook. */
export function LedgerCard({ desk, wanted }: LedgerCardProps) {
  const { t } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wanted) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [wanted]);
  const { ledgerColumns } = desk.settings;
  const chosen = chosenColumns(ledgerColumns).map(({ head }) => head);
  const choose = (heads: readonly string[]) =>
    desk.change({ ledgerColumns: heads.join("\n") === ALL.join("\n") ? null : [...heads] });
  return (
    <section class="card" data-testid="ledger-columns">
      <div class="card-head">
        <div class="line grow">
          <h2 ref={heading} tabIndex={-1}>
            {t("ledgerColumns")}
          </h2>
          <span class="note">{t("ledgerColumnsChosen", chosen.length, ALL.length)}</span>
        </div>
        <button
          class="btn btn-small"
          type="button"
          data-testid="ledger-default"
          disabled={ledgerColumns === null}
          onClick={() => desk.change({ ledgerColumns: null })}
        >
          {t("ledgerColumnsDefault")}
        </button>
      </div>
      <div class="card-body stack">
        <p class="note">{t("ledgerColumnsNote")}</p>
        <ColumnRows all={ALL} chosen={chosen} choose={choose} />
        <HeadPreview heads={chosen} />
      </div>
    </section>
  );
}
