import { useSpeech } from "../../i18n.tsx";
import { isCounted } from "./column-filter.ts";
import { ColumnState } from "./column-state.tsx";
import type { RecordedColumn } from "./column-tree.ts";
import { dragColumn } from "./drag-column.ts";

interface LooseColumnsCardProps {
  /** Columns that no item was found to ask for. */
  readonly columns: readonly RecordedColumn[];
  readonly showAll: () => void;
}

const SHOWN = 12;

/** Columns that answer nothing, fullest first: what a column that is asked for may hide behind. */
export function LooseColumnsCard({ columns, showAll }: LooseColumnsCardProps) {
  const { t } = useSpeech();
  const fullest = [...columns].sort((a, b) => b.items - a.items).slice(0, SHOWN);
  return (
    <section class="card" data-testid="unmatched-columns">
      <div class="card-head">
        <h2>{t("columnsWithoutAsk")}</h2>
        <span class="note">{columns.length}</span>
      </div>
      {columns.length === 0 ? (
        <p class="card-body soft">{t("allColumnsMatched")}</p>
      ) : (
        <table>
          <caption class="sr">{t("columnsWithoutAsk")}</caption>
          <tbody>
            {fullest.map((column) => (
              <tr key={column.url}>
                <th scope="row">
                  <span draggable class="grab" onDragStart={(event) => dragColumn(event, column)}>
                    {column.name}
                  </span>
                </th>
                <td class="num soft">
                  {isCounted(column) ? t("columnRows", column.items) : <ColumnState column={column} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {columns.length > 0 && (
        <p class="card-foot">
          {t("dragNote")}{" "}
          {columns.length > fullest.length && (
            <button class="link" type="button" onClick={showAll}>
              {t("showRest", columns.length - fullest.length)}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
