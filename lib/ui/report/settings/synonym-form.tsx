import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";
import type { ColumnAsk } from "../columns/column-asks.ts";

interface SynonymFormProps {
  readonly asks: readonly ColumnAsk[];
  readonly add: (name: string, ask: ColumnAsk) => void;
}

/** What the site calls a column, and the column that is meant. */
export function SynonymForm({ asks, add }: SynonymFormProps) {
  const { t, say } = useSpeech();
  const id = useId();
  const [name, setName] = useState("");
  const [askId, setAskId] = useState(asks[0]?.id ?? "");
  return (
    <form
      class="line wrap"
      onSubmit={(event) => {
        event.preventDefault();
        const ask = asks.find((one) => one.id === askId);
        if (ask === undefined || name.trim() === "") return;
        add(name.trim(), ask);
        setName("");
      }}
    >
      <label class="sr" for={`${id}-name`}>
        {t("synonymName")}
      </label>
      <input
        class="field"
        id={`${id}-name`}
        data-testid="synonym"
        placeholder={t("synonymName")}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label class="sr" for={`${id}-ask`}>
        {t("synonymOf")}
      </label>
      <select
        class="field"
        id={`${id}-ask`}
        value={askId}
        onChange={({ currentTarget }) => setAskId(currentTarget.value)}
      >
        {asks.map((ask) => (
          <option key={ask.id} value={ask.id}>
            {say(ask.title)}
          </option>
        ))}
      </select>
      <button class="btn btn-small" type="submit" disabled={name.trim() === ""}>
        {t("add")}
      </button>
    </form>
  );
}
