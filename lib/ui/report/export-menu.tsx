import { useSpeech, type MessageKey } from "../i18n.tsx";
import { Menu } from "../menu.tsx";
import { writeRoute } from "./route.ts";

export const EXPORT_TYPES = ["xlsx", "csv", "html", "json"] as const;
export type ExportType = (typeof EXPORT_TYPES)[number];

const NAMES: Readonly<Record<ExportType, MessageKey>> = {
  csv: "exportCsv",
  xlsx: "exportXlsx",
  html: "exportHtml",
  json: "exportJson",
};

/** Of an audit the two tables hold its ledger, which is what people look for. */
const LEDGER_NAMES: typeof NAMES = { ...NAMES, csv: "exportLedgerCsv", xlsx: "exportLedgerXlsx" };

interface ExportMenuProps<Type extends ExportType> {
  readonly types: readonly Type[];
  readonly exportAs: (type: Type) => void;
  /** Whether one of them is the ledger, whose columns can be chosen. */
  readonly hasLedger?: boolean;
}

/** What can be taken away from this page. Closes on a choice and on Esc. */
export function ExportMenu<Type extends ExportType>({
  types,
  exportAs,
  hasLedger = false,
}: ExportMenuProps<Type>) {
  const { t } = useSpeech();
  const names = hasLedger ? LEDGER_NAMES : NAMES;
  return (
    <Menu label={t("export")} icon="save" testId="export-menu">
      {(close) => (
        <>
          {types.map((type) => (
            <button
              key={type}
              type="button"
              data-testid={`export-${type}`}
              onClick={() => {
                exportAs(type);
                close();
              }}
            >
              {t(names[type])}
            </button>
          ))}
          {hasLedger && (
            <a href={writeRoute({ page: "settings", selected: "ledger" })} onClick={close}>
              {t("chooseLedgerColumns")}
            </a>
          )}
        </>
      )}
    </Menu>
  );
}
