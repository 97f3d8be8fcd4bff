import type { RunMode } from "../../store/rows.ts";
import { useSpeech } from "../i18n.tsx";
import { FieldRow } from "./field-row.tsx";

interface ModeFieldProps {
  readonly value: RunMode;
  readonly change: (mode: RunMode) => void;
}

/** How much of the site is read: what the checklist needs, or every page. */
export function ModeField({ value, change }: ModeFieldProps) {
  const { t } = useSpeech();
  return (
    <FieldRow label={t("mode")}>
      {(props) => (
        <select
          {...props}
          class="field"
          data-testid="mode"
          value={value}
          onChange={(event) => change(event.currentTarget.value === "site" ? "site" : "columns")}
        >
          <option value="columns">{t("modeColumns")}</option>
          <option value="site">{t("modeSite")}</option>
        </select>
      )}
    </FieldRow>
  );
}
