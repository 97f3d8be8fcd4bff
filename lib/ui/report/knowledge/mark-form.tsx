import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";
import { NameField, type NameFieldProps } from "./name-field.tsx";

/** Says why an item does not concern the bureau. Without a reason nothing is marked: the ledger must be able to tell it. */
export function MarkForm({ mark, ...name }: NameFieldProps & { readonly mark: (reason: string) => void }) {
  const { t } = useSpeech();
  const id = useId();
  const [reason, setReason] = useState("");
  const isReady = reason.trim() !== "";
  return (
    <details class="said-form">
      <summary>{t("notOurItem")}</summary>
      <form
        class="form-grid"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) mark(reason.trim());
        }}
      >
        <label for={`${id}-why`}>{t("reasonLabel")}</label>
        <input
          class="field wide"
          id={`${id}-why`}
          data-testid="mark-reason"
          placeholder={t("noSuchMatter")}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <NameField id={`${id}-by`} {...name} />
        <button class="btn btn-small" type="submit" data-testid="mark" disabled={!isReady}>
          {t("markIt")}
        </button>
      </form>
    </details>
  );
}
