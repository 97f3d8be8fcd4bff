import type { MarkedCell } from "../../../export/annual/marked-cells.ts";
import type { Cell, Table } from "../../../facts/annual/annual-report.ts";
import {
  APPLICANTS,
  DISCLOSURE_COLUMNS,
  DISPUTE_RESULTS,
  type Label,
} from "../../../facts/annual/table-catalogue.ts";
import type { TableKind } from "../../../facts/annual/tables-of-edition.ts";
import { useSpeech, type MessageKey } from "../../i18n.tsx";

const NAMES: Readonly<Record<TableKind, MessageKey>> = {
  two: "annualTableTwo",
  three: "annualTableThree",
  four: "annualTableFour",
};
const COLUMNS: Readonly<Record<TableKind, readonly Label[]>> = {
  two: DISCLOSURE_COLUMNS,
  three: APPLICANTS,
  four: DISPUTE_RESULTS,
};

interface MarkedTableProps {
  readonly year: number;
  readonly kind: TableKind;
  readonly table: Table;
  readonly marks: readonly MarkedCell[];
}

/** A table as it was read, every cell of a broken relation outlined. */
export function MarkedTable({ year, kind, table, marks }: MarkedTableProps) {
  const { t } = useSpeech();
  const name = t("annualTableOf", year, t(NAMES[kind]));
  const shown = COLUMNS[kind].filter(({ id }) =>
    table.rows.some(({ cells }) => cells.some(({ column }) => column === id)),
  );
  const count = table.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <section class="card" data-table={kind}>
      <div class="card-head">
        <h2>{name}</h2>
        <span class="note nowrap">{t("annualCellsRead", count)}</span>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={name}>
        <table class="figures">
          <caption class="sr">
            {t(marks.length > 0 ? "annualMarkedCaption" : "annualTableCaption", name)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("annualRow")}</th>
              {shown.map(({ id, name: column }) => (
                <th key={id} scope="col" class="num" lang="zh-CN">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {table.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {shown.map(({ id }) => (
                  <FigureCell
                    key={id}
                    cell={row.cells.find(({ column }) => column === id)}
                    how={marks.find((mark) => mark.row === row.id && mark.column === id)?.how ?? null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface FigureCellProps {
  readonly cell: Cell | undefined;
  readonly how: MarkedCell["how"] | null;
}

/** A figure as the page writes it; a stroke where the row has no such column, nothing where the cell is blank. */
function FigureCell({ cell, how }: FigureCellProps) {
  const { t } = useSpeech();
  const words = cell === undefined ? <span class="dash">—</span> : cell.raw;
  return (
    <td class={`num${how === null ? "" : ` ${how === "off" ? "off" : "again"}`}`}>
      {words}
      {how === "off" && <span class="sr">{t("annualOff")}</span>}
    </td>
  );
}
