import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";

type Property = string | number | boolean;

/** Name and value of a property by which a checklist may weigh a bureau differently. */
export function PropertyForm({ add }: { readonly add: (name: string, value: Property) => void }) {
  const { t } = useSpeech();
  const id = useId();
  const [name, setName] = useState("");
  const [value, setValue] = useState("");
  const isReady = name.trim() !== "" && value.trim() !== "";
  return (
    <form
      class="line wrap"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        add(name.trim(), propertyOf(value.trim()));
        setName("");
        setValue("");
      }}
    >
      <label class="sr" for={`${id}-name`}>
        {t("propertyName")}
      </label>
      <input
        class="field"
        id={`${id}-name`}
        data-testid="property-name"
        placeholder={t("propertyName")}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label class="sr" for={`${id}-value`}>
        {t("propertyValue")}
      </label>
      <input
        class="field"
        id={`${id}-value`}
        data-testid="property-value"
        placeholder={t("propertyValue")}
        value={value}
        onInput={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <button class="btn btn-small" type="submit" disabled={!isReady}>
        {t("add")}
      </button>
    </form>
  );
}

/** Checklists ask for truth, numbers and words; people write 是 and 3. */
function propertyOf(text: string): Property {
  if (/^(?:是|yes|true)$/i.test(text)) return true;
  if (/^(?:否|no|false)$/i.test(text)) return false;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
