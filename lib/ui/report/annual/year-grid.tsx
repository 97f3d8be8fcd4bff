import type { AnnualGrid, GridCell, GridRow } from "../../../export/annual/annual-grid.ts";
import { useSpeech } from "../../i18n.tsx";
import { MarkSprite } from "../../mark-sprite.tsx";
import { Mark } from "../../mark.tsx";
import { VERDICT, VERDICT_ORDER } from "../../words/verdict-words.ts";
import { moveInGrid } from "../compare/move-in-grid.ts";
import { writeRoute } from "../route.ts";
import { writeCellKey, type CellKey } from "./cell-key.ts";

interface YearGridProps {
  readonly grid: AnnualGrid;
  readonly opened: string | null;
  /** How many reports were read. */
  readonly read: number;
  readonly open: (cell: CellKey) => void;
}

/** Years across, checks down; each cell a link with a spoken name. Arrows move, Enter opens. */
export function YearGrid({ grid, opened, read, open }: YearGridProps) {
  const { t, say } = useSpeech();
  const { years, rows } = grid;
  const first = rows[0]?.cells[0];
  const reachable = opened ?? (first && rows[0] ? writeCellKey({ itemId: rows[0].itemId, ...first }) : null);
  return (
    <section class="card">
      <MarkSprite />
      <div class="card-head wrap">
        <h2>{t("annualHead", years[0] ?? "", years.at(-1) ?? "", read)}</h2>
        <p class="line note wrap">
          {VERDICT_ORDER.map((verdict) => (
            <Mark key={verdict} verdict={verdict} />
          ))}
        </p>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("annualGrid")}>
        <table
          class="matrix years"
          data-testid="year-grid"
          onKeyDown={(event) => {
            if (event.target instanceof HTMLElement && moveInGrid(event.key, event.target))
              event.preventDefault();
          }}
        >
          <caption class="sr">{t("annualCaption")}</caption>
          <thead>
            <tr>
              <th scope="col" class="corner">
                {t("item")}
              </th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.itemId}>
                <th scope="row">{say(row.title)}</th>
                {row.cells.map((cell) => (
                  <YearCell
                    key={cell.year}
                    row={row}
                    cell={cell}
                    opened={opened}
                    reachable={reachable}
                    open={open}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="card-foot">{t("annualFoot")}</p>
    </section>
  );
}

interface YearCellProps {
  readonly row: GridRow;
  readonly cell: GridCell;
  readonly opened: string | null;
  readonly reachable: string | null;
  readonly open: (cell: CellKey) => void;
}

function YearCell({ row, cell, opened, reachable, open }: YearCellProps) {
  const { t, say } = useSpeech();
  const place = { itemId: row.itemId, year: cell.year };
  const key = writeCellKey(place);
  return (
    <td>
      <a
        class={`cell c-${cell.verdict}`}
        href={writeRoute({ page: "annual", selected: key })}
        data-cell={key}
        aria-current={key === opened ? "true" : undefined}
        aria-label={t("annualCell", cell.year, say(row.title), t(VERDICT[cell.verdict]))}
        tabIndex={key === reachable ? 0 : -1}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open(place);
        }}
      >
        <svg aria-hidden="true">
          <use href={`#mark-${cell.verdict}`} />
        </svg>
      </a>
    </td>
  );
}
