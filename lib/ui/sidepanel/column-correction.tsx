import { useId, useState } from "preact/hooks";
import type { Checklist } from "../../audit/checklist/checklist.ts";
import type { RecordColumn } from "../../export/column-of.ts";
import { useSpeech } from "../i18n.tsx";
import type { SaidOutcome } from "../report/knowledge/knowledge-desk.ts";
import { SaidNotice } from "../report/knowledge/said-notice.tsx";
import type { SidePanelActions } from "./side-panel-actions.ts";

interface ColumnCorrectionProps {
  readonly column: RecordColumn;
  readonly checklist: Checklist;
  /** The items that people have named for this column; empty where the program found its match by itself. */
  readonly corrected: readonly string[];
  readonly correct: SidePanelActions["correct"];
}

/** “This is wrong”: one choice of the item that the column answers, one button. */
export function ColumnCorrection({ column, checklist, corrected, correct }: ColumnCorrectionProps) {
  const { t, say } = useSpeech();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [itemId, setItemId] = useState(corrected[0] ?? "");
  const [outcome, setOutcome] = useState<SaidOutcome | null>(null);
  const items = checklist.items.filter((item) => item.column !== undefined);
  const send = async (itemIds: readonly string[]) => {
    setOutcome({ kind: "judging" });
    const told = await correct(column, itemIds);
    setOutcome(told);
    if (told.kind !== "failed") setOpen(false);
  };
  if (!isOpen) {
    return (
      <div class="stack">
        {corrected.length > 0 && <p class="notice">{t("correctedByYou")}</p>}
        <SaidNotice outcome={outcome} />
        <p>
          <button class="btn btn-small" type="button" data-testid="correct" onClick={() => setOpen(true)}>
            {t("takenWrongly")}
          </button>
        </p>
      </div>
    );
  }
  return (
    <form
      class="stack"
      data-testid="correction"
      onSubmit={(event) => {
        event.preventDefault();
        void send([itemId]);
      }}
    >
      <label class="note" for={id}>
        {t("columnAnswers", column.name)}
      </label>
      <select
        class="field wide"
        id={id}
        value={itemId}
        onChange={({ currentTarget }) => setItemId(currentTarget.value)}
      >
        <option value="">{t("chooseItem")}</option>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {say(item.title)}
          </option>
        ))}
      </select>
      <p class="note">{t("correctionKept")}</p>
      <p class="line wrap">
        <button
          class="btn btn-main"
          type="submit"
          data-testid="correct-send"
          disabled={itemId === "" || outcome?.kind === "judging"}
        >
          {t("correctNow")}
        </button>
        {corrected.length > 0 && (
          <button class="btn" type="button" onClick={() => void send([])}>
            {t("correctionUndo")}
          </button>
        )}
        <button class="btn" type="button" onClick={() => setOpen(false)}>
          {t("cancel")}
        </button>
      </p>
      <SaidNotice outcome={outcome} />
    </form>
  );
}
