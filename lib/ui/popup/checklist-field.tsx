import type { Checklist } from "../../audit/checklist/checklist.ts";
import { useSpeech } from "../i18n.tsx";
import { FieldRow } from "./field-row.tsx";

interface ChecklistFieldProps {
  readonly checklists: readonly Checklist[];
  /** Id of the chosen one. */
  readonly value: string;
  readonly change: (id: string) => void;
}

/** By which checklist the bureau is judged. */
export function ChecklistField({ checklists, value, change }: ChecklistFieldProps) {
  const { t, say } = useSpeech();
  return (
    <FieldRow label={t("checklist")}>
      {(props) => (
        <select
          {...props}
          class="field"
          value={value}
          onChange={(event) => change(event.currentTarget.value)}
        >
          {checklists.map(({ id, title, revision, items }) => (
            <option key={id} value={id}>
              {t("checklistChoice", say(title), revision, items.length)}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  );
}
