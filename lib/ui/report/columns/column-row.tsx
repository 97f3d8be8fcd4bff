import { daysBetween, type CivilDate } from "../../../facts/civil-date.ts";
import { useSpeech } from "../../i18n.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { SafeLink } from "../safe-link.tsx";
import type { ColumnAsk } from "./column-asks.ts";
import { isCounted } from "./column-filter.ts";
import { ColumnState } from "./column-state.tsx";
import type { ColumnLine, RecordedColumn } from "./column-tree.ts";
import { dragColumn } from "./drag-column.ts";
import { MatchCells } from "./match-cells.tsx";

interface ColumnRowProps {
  readonly line: ColumnLine;
  readonly isClosed: boolean;
  readonly toggle: (key: string) => void;
  readonly asks: readonly ColumnAsk[];
  readonly referenceDate: CivilDate;
  readonly desk: KnowledgeDesk;
}

/** Deeper columns stand no further in: the name needs the room. */
const DEEPEST = 5;

/** One column of the map: where it stands, what it holds, which items it answers. */
export function ColumnRow({ line, isClosed, toggle, asks, referenceDate, desk }: ColumnRowProps) {
  const { t } = useSpeech();
  const { name, depth, column, hasChildren } = line;
  return (
    <tr data-column={column?.url}>
      <th scope="row" class={`d${Math.min(depth, DEEPEST)}`}>
        <span class="line top">
          {hasChildren ? (
            <button
              class="twig"
              type="button"
              aria-expanded={!isClosed}
              aria-label={t(isClosed ? "openBranch" : "closeBranch", name)}
              onClick={() => toggle(line.key)}
            >
              <span aria-hidden="true">{isClosed ? "▸" : "▾"}</span>
            </button>
          ) : (
            <span class="twig" aria-hidden="true" />
          )}
          {column === null ? (
            <span class="soft">{name}</span>
          ) : (
            <span draggable onDragStart={(event) => dragColumn(event, column)}>
              <SafeLink url={column.url}>{name}</SafeLink>
            </span>
          )}
        </span>
      </th>
      {column === null ? (
        <td colSpan={6} />
      ) : (
        <>
          <Freshness column={column} referenceDate={referenceDate} />
          <td>
            <ColumnState column={column} />
          </td>
          <MatchCells column={column} asks={asks} desk={desk} />
        </>
      )}
    </tr>
  );
}

/** Rows, newest day and how long ago. */
function Freshness({ column, referenceDate }: { column: RecordedColumn; referenceDate: CivilDate }) {
  const { t } = useSpeech();
  const dash = <span class="dash">—</span>;
  const { latestDate } = column;
  return (
    <>
      <td class="num">{isCounted(column) ? column.items : dash}</td>
      <td class="num">{latestDate ?? dash}</td>
      <td class="num">{latestDate === null ? dash : t("daysAgo", daysBetween(latestDate, referenceDate))}</td>
    </>
  );
}
