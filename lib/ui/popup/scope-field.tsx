import { useState } from "preact/hooks";
import { useSpeech } from "../i18n.tsx";
import { FieldRow } from "./field-row.tsx";

interface ScopeFieldProps {
  /** Prefixes of addresses, one a line. */
  readonly value: string;
  readonly change: (value: string) => void;
  readonly fault: boolean;
}

/** Which addresses belong to the audit; shown as text until the user wants to change them. */
export function ScopeField({ value, change, fault }: ScopeFieldProps) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  if (open || fault)
    return (
      <FieldRow label={t("scope")} fault={fault ? t("faultScopes") : null}>
        {(props) => (
          <textarea
            {...props}
            class="field url"
            rows={3}
            data-testid="scopes"
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )}
      </FieldRow>
    );
  return (
    <div class="field-row">
      <span class="label">{t("scope")}</span>
      <span>
        {t("scopeStartingWith")}{" "}
        <button class="link" type="button" data-testid="edit-scopes" onClick={() => setOpen(true)}>
          {t("changeScope")}
        </button>
        <br />
        <span class="url note">{value.split("\n").join("，")}</span>
      </span>
    </div>
  );
}
