import { useEffect, useMemo, useState } from "preact/hooks";
import { annualGrid } from "../../../export/annual/annual-grid.ts";
import type { AnnualReports } from "../../../export/annual/annual-reports.ts";
import type { RunRow } from "../../../store/rows.ts";
import { useSpeech } from "../../i18n.tsx";
import { Icon } from "../../icon.tsx";
import type { ReportData } from "../report-data.ts";
import type { Route } from "../route.ts";
import type { AnnualDesk } from "./annual-desk.ts";
import { readCellKey, writeCellKey } from "./cell-key.ts";
import { downloadFigures } from "./download-figures.ts";
import { OpenedCell } from "./opened-cell.tsx";
import { TrendTable } from "./trend-table.tsx";
import { YearGrid } from "./year-grid.tsx";

interface AnnualPageProps {
  readonly data: ReportData;
  readonly run: RunRow;
  readonly desk: AnnualDesk;
  readonly selected: string | null;
  readonly go: (route: Route) => void;
}

/** What an address selects for the figures of all years; else it names a cell. */
const FIGURES = "figures";

/** Years × checks; under it the opened cell, or the figures of all years side by side. */
export function AnnualPage({ data, run, desk, selected, go }: AnnualPageProps) {
  const { t } = useSpeech();
  const [found, setFound] = useState<AnnualReports | null>(null);
  const { checklist } = data;
  useEffect(() => {
    let isShown = true;
    void desk.load(run, checklist).then((reports) => {
      if (isShown) setFound(reports);
    });
    return () => {
      isShown = false;
    };
  }, [run.id, checklist, desk]);
  const grid = useMemo(
    () => (found === null ? null : annualGrid(data.run.record, checklist, found)),
    [found, data.run.record, checklist],
  );
  if (found === null || grid === null) return <p class="content note">{t("annualLoading")}</p>;
  if (found.reports.length === 0 && found.unread.length === 0)
    return <p class="content notice">{t(found.kept ? "annualNone" : "annualNotKept")}</p>;
  const isFigures = selected === FIGURES;
  const key = readCellKey(selected);
  const row = grid.rows.find(({ itemId }) => itemId === key?.itemId);
  const cell = row?.cells.find(({ year }) => year === key?.year);
  return (
    <div class="content stack annual" data-testid="annual">
      <div class="line wrap">
        <div class="seg" role="group" aria-label={t("annualView")}>
          <button
            type="button"
            aria-pressed={!isFigures}
            onClick={() => go({ page: "annual", selected: null })}
          >
            {t("annualByYear")}
          </button>
          <button
            type="button"
            aria-pressed={isFigures}
            onClick={() => go({ page: "annual", selected: FIGURES })}
          >
            {t("annualFigures")}
          </button>
        </div>
        <span class="grow" />
        <button
          class="btn"
          type="button"
          data-testid="annual-export"
          onClick={() => downloadFigures(found.reports, data.run.record)}
        >
          <Icon name="save" />
          {t("annualExport")}
        </button>
      </div>
      {isFigures ? (
        <TrendTable reports={found.reports} />
      ) : (
        <>
          <YearGrid
            grid={grid}
            opened={selected}
            read={found.reports.length}
            open={(one) => go({ page: "annual", selected: writeCellKey(one) })}
          />
          {row !== undefined && cell !== undefined && (
            <OpenedCell
              key={selected}
              title={row.title}
              cell={cell}
              read={found.reports.find(({ report }) => report.year === cell.year) ?? null}
              item={checklist.items.find(({ id }) => id === row.itemId) ?? null}
              close={() => go({ page: "annual", selected: null })}
            />
          )}
        </>
      )}
    </div>
  );
}
