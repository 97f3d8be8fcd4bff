import { useSpeech } from "../i18n.tsx";
import { FieldRow } from "./field-row.tsx";
import { MOST_PAGES } from "./start-order.ts";

interface PagesFieldProps {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly fault: boolean;
}

/** How many pages are read at most. */
export function PagesField({ value, change, fault }: PagesFieldProps) {
  const { t } = useSpeech();
  return (
    <FieldRow label={t("maxPages")} fault={fault ? t("faultPages", MOST_PAGES) : null}>
      {(props) => (
        <input
          {...props}
          class="field pages"
          type="number"
          min={1}
          max={MOST_PAGES}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </FieldRow>
  );
}
