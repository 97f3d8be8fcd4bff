import { useSpeech } from "../i18n.tsx";
import { FieldRow } from "./field-row.tsx";

interface NameFieldProps {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly fault: boolean;
}

/** The bureau's name, as it will stand over the report. */
export function NameField({ value, change, fault }: NameFieldProps) {
  const { t } = useSpeech();
  return (
    <FieldRow label={t("bureauName")} fault={fault ? t("faultName") : null} hideLabel>
      {(props) => (
        <input
          {...props}
          class="field bureau-name"
          data-testid="bureau-name"
          placeholder={t("bureauNamePlaceholder")}
          value={value}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
    </FieldRow>
  );
}
