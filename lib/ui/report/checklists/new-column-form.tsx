import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";
import type { WantedColumn } from "./new-column-item.ts";
import { linesOf } from "./param-field.tsx";

interface NewColumnFormProps {
  readonly add: (wanted: WantedColumn) => void;
  readonly close: () => void;
}

/** A column of one's own to ask for: its names, and by which document, since no item stands without its basis. */
export function NewColumnForm({ add, close }: NewColumnFormProps) {
  const { t } = useSpeech();
  const id = useId();
  const [wanted, setWanted] = useState({ name: "", otherNames: "", document: "", clause: "" });
  const isReady = [wanted.name, wanted.document, wanted.clause].every((value) => value.trim() !== "");
  const field = (part: "name" | "document" | "clause", label: string) => (
    <>
      <label for={`${id}-${part}`}>{label}</label>
      <input
        class="field wide"
        id={`${id}-${part}`}
        data-testid={`new-${part}`}
        value={wanted[part]}
        onInput={({ currentTarget }) => setWanted({ ...wanted, [part]: currentTarget.value })}
      />
    </>
  );
  return (
    <section class="card narrow">
      <div class="card-head">
        <h2>{t("newColumnItem")}</h2>
      </div>
      <form
        class="card-body form-grid item-grid"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          add({
            name: wanted.name.trim(),
            otherNames: linesOf(wanted.otherNames),
            document: wanted.document.trim(),
            clause: wanted.clause.trim(),
          });
        }}
      >
        {field("name", t("columnName"))}
        <label for={`${id}-others`}>{t("synonyms")}</label>
        <textarea
          class="field wide"
          id={`${id}-others`}
          rows={2}
          value={wanted.otherNames}
          onInput={({ currentTarget }) => setWanted({ ...wanted, otherNames: currentTarget.value })}
        />
        {field("document", t("basisDocument"))}
        {field("clause", t("basisClause"))}
        <span />
        <span class="line wrap">
          <button class="btn btn-main" type="submit" data-testid="add-item" disabled={!isReady}>
            {t("addItem")}
          </button>
          <button class="btn" type="button" onClick={close}>
            {t("cancel")}
          </button>
        </span>
      </form>
    </section>
  );
}
