import { useState } from "preact/hooks";
import type { CivilDate } from "../../../facts/civil-date.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import type { ColumnAsk } from "./column-asks.ts";
import { ColumnRow } from "./column-row.tsx";
import { columnTree, type RecordedColumn } from "./column-tree.ts";

interface ColumnTableProps {
  readonly columns: readonly RecordedColumn[];
  readonly asks: readonly ColumnAsk[];
  readonly referenceDate: CivilDate;
  readonly desk: KnowledgeDesk;
}

/** More lines at once would make a slow computer wait. */
const FIRST_LINES = 250;

/** The tree of columns; a branch closes and opens. */
export function ColumnTable({ columns, asks, referenceDate, desk }: ColumnTableProps) {
  const { t } = useSpeech();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [isWhole, setWhole] = useState(false);
  const toggle = (key: string) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const lines = columnTree(columns).filter(({ above }) => !above.some((key) => closed.has(key)));
  const shown = isWhole ? lines : lines.slice(0, FIRST_LINES);
  return (
    <section class="card">
      <div class="scroll" tabIndex={0} role="region" aria-label={t("columnTree")}>
        <table class="hover tree">
          <caption class="sr">{t("columnTreeCaption", columns.length)}</caption>
          <TableHead
            heads={[
              "column",
              { figure: "rowsHead" },
              { figure: "latestHead" },
              { figure: "daysHead" },
              "stateHead",
              "matchedHead",
              "matchedHow",
            ]}
          />
          <tbody>
            {shown.map((line) => (
              <ColumnRow
                key={line.key}
                line={line}
                isClosed={closed.has(line.key)}
                toggle={toggle}
                asks={asks}
                referenceDate={referenceDate}
                desk={desk}
              />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown.length && (
        <p class="card-foot">
          <button class="link" type="button" onClick={() => setWhole(true)}>
            {t("showRest", lines.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  );
}
