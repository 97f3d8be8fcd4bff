import { useSpeech } from "../../i18n.tsx";
import { MarkShape } from "../../mark-shape.tsx";
import { isUndated, isUnseen } from "./column-filter.ts";
import type { RecordedColumn } from "./column-tree.ts";
import { COLUMN_STATE } from "./column-words.ts";

/** How a column was found, in a word. It is a fact, not a verdict: only what was not read has the mark of that. */
export function ColumnState({ column }: { readonly column: RecordedColumn }) {
  const { t } = useSpeech();
  if (isUndated(column)) return <>{t("columnUndated")}</>;
  if (column.state === "ok" && column.items === 0) return <span class="soft">{t("columnNoList")}</span>;
  const known = Object.entries(COLUMN_STATE).find(([state]) => state === column.state)?.[1];
  const word = known === undefined ? column.state : t(known);
  if (isUnseen(column)) {
    return (
      <span class="v v-not-assessed">
        <MarkShape verdict="not-assessed" />
        {word}
      </span>
    );
  }
  return <span class={column.state === "ok" ? "soft" : undefined}>{word}</span>;
}
