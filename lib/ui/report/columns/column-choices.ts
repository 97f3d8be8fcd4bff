import type { Speech } from "../../i18n.tsx";
import type { ColumnAsk } from "./column-asks.ts";
import type { RecordedColumn } from "./column-tree.ts";
import type { PickGroup } from "./pickable.tsx";

/** Every column of the bureau to choose from: those whose name resembles what is asked for, the unmatched ones, the rest. */
export function columnChoices(
  columns: readonly RecordedColumn[],
  ask: ColumnAsk,
  t: Speech["t"],
): readonly PickGroup[] {
  const likeness = ({ matchedBy = [] }: RecordedColumn) =>
    Math.max(0, ...matchedBy.filter(({ itemId }) => ask.itemIds.includes(itemId)).map(({ score }) => score));
  const like = columns.filter((column) => likeness(column) > 0);
  const rest = columns.filter((column) => likeness(column) === 0);
  const group = (title: string, some: readonly RecordedColumn[]): PickGroup => ({
    title,
    options: some.map((column) => ({ value: column.url, name: nameOf(column, t) })),
  });
  return [
    group(
      t("choicesAlike"),
      [...like].sort((a, b) => likeness(b) - likeness(a)),
    ),
    group(
      t("choicesUnmatched"),
      rest.filter(({ matched }) => matched.length === 0),
    ),
    group(
      t("choicesOther"),
      rest.filter(({ matched }) => matched.length > 0),
    ),
  ];
}

function nameOf({ name, path, items }: RecordedColumn, t: Speech["t"]): string {
  return t("columnWithRows", path.length > 1 ? path.join(" › ") : name, items);
}
