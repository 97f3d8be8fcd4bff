import { useRef } from "preact/hooks";
import { Icon } from "../icon.tsx";
import { useSpeech, type MessageKey } from "../i18n.tsx";

export const EXPORT_TYPES = ["csv", "xlsx", "html", "json"] as const;
export type ExportType = (typeof EXPORT_TYPES)[number];

const NAMES: Readonly<Record<ExportType, MessageKey>> = {
  csv: "exportCsv",
  xlsx: "exportXlsx",
  html: "exportHtml",
  json: "exportJson",
};

/** What can be taken away from this audit. Closes on a choice and on Esc. */
export function ExportMenu({ exportAs }: { readonly exportAs: (type: ExportType) => void }) {
  const { t } = useSpeech();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <summary class="btn" data-testid="export-menu">
        <Icon name="save" />
        {t("export")}
      </summary>
      <div class="menu-body">
        {EXPORT_TYPES.map((type) => (
          <button
            key={type}
            type="button"
            data-testid={`export-${type}`}
            onClick={() => {
              exportAs(type);
              close();
            }}
          >
            {t(NAMES[type])}
          </button>
        ))}
      </div>
    </details>
  );
}
