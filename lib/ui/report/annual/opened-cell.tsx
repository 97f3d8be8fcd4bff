import { useEffect, useRef } from "preact/hooks";
import type { ChecklistItem } from "../../../audit/checklist/checklist.ts";
import type { GridCell } from "../../../export/annual/annual-grid.ts";
import type { ReadReport } from "../../../export/annual/annual-reports.ts";
import { markedCells } from "../../../export/annual/marked-cells.ts";
import type { TableKind } from "../../../facts/annual/tables-of-edition.ts";
import type { Text } from "../../../facts/text.ts";
import { useSpeech } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { Said } from "../../said.tsx";
import { DATE_SOURCE } from "../../words/page-words.ts";
import { Quotation } from "../findings/quotation.tsx";
import { Rule } from "../rule.tsx";
import { SafeLink } from "../safe-link.tsx";
import { MarkedTable } from "./marked-table.tsx";
import { PartsTable } from "./parts-table.tsx";

interface OpenedCellProps {
  readonly title: Text;
  readonly cell: GridCell;
  readonly read: ReadReport | null;
  readonly item: ChecklistItem | null;
  readonly close: () => void;
}

/** Checks whose cells are looked at in a table even where nothing was found. */
const OF_TABLES: ReadonlySet<string> = new Set(["annual.tables", "annual.arithmetic", "annual.cross-year"]);

/** What one check found in one year's report: the table with the cells in question, or the passage, and the rule. */
export function OpenedCell({ title, cell, read, item, close }: OpenedCellProps) {
  const { t, say } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  const leave = () => {
    const link = document.querySelector<HTMLElement>(`[data-testid="year-grid"] [aria-current="true"]`);
    close();
    link?.focus();
  };
  return (
    <section
      class="annual-open"
      data-testid="annual-cell"
      aria-labelledby="annual-cell-title"
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <div class="stack annual-seen">
        {read !== null && <Seen read={read} cell={cell} itemId={item?.id ?? ""} />}
      </div>
      <div class="card annual-said">
        <div class="card-head">
          <h2 id="annual-cell-title" ref={heading} tabIndex={-1}>
            {t("annualCellTitle", say(title), cell.year)}
          </h2>
          <Mark verdict={cell.verdict} />
        </div>
        <div class="card-body stack">
          {cell.findings.length === 0 && <p>{t(nothingFound(cell, read))}</p>}
          {cell.findings.map(({ key, message }) => (
            <p key={key}>
              <Said text={message} />
            </p>
          ))}
          {item !== null && <Rule item={item} />}
          {read !== null && (
            <dl class="facts">
              <dt>{t("page")}</dt>
              <dd>
                <SafeLink url={read.report.url}>{read.report.title || read.report.url}</SafeLink>
                <br />
                <span class="url note">{read.report.url}</span>
              </dd>
              <dt>{t("date")}</dt>
              <dd>
                {read.published.date === null
                  ? t(DATE_SOURCE.none)
                  : t("dateFrom", read.published.date, t(DATE_SOURCE[read.published.source]))}
              </dd>
            </dl>
          )}
          <p>
            <button class="btn btn-small" type="button" onClick={leave}>
              {t("close")}
            </button>
          </p>
        </div>
      </div>
    </section>
  );
}

function nothingFound({ verdict }: GridCell, read: ReadReport | null) {
  if (verdict === "not-assessed") return "annualNotRead";
  if (verdict === "not-applicable") return read === null ? "annualNoReport" : "annualNotAsked";
  return "annualNoFault";
}

interface SeenProps {
  readonly read: ReadReport;
  readonly cell: GridCell;
  readonly itemId: string;
}

function Seen({ read: { report }, cell, itemId }: SeenProps) {
  const marks = markedCells(cell.findings.map(({ key }) => key));
  const marked = new Set(marks.map(({ table }) => table));
  const kinds: readonly TableKind[] = ["two", "three", "four"];
  const wanted =
    marked.size > 0 ? kinds.filter((kind) => marked.has(kind)) : OF_TABLES.has(itemId) ? kinds : [];
  const quotes = cell.findings.flatMap(({ evidence }) => evidence.filter(({ quote }) => quote !== ""));
  return (
    <>
      {wanted.map((kind) => {
        const table = report.tables[kind];
        return table === null ? null : (
          <MarkedTable
            key={kind}
            year={report.year}
            kind={kind}
            table={table}
            marks={marks.filter((mark) => mark.table === kind)}
          />
        );
      })}
      {wanted.length === 0 && itemId === "annual.sections" && <PartsTable report={report} />}
      {marks.length === 0 &&
        itemId !== "annual.sections" &&
        quotes.map(({ url, quote, date }, index) => (
          <figure class="card evidence" key={index}>
            <Quotation quote={quote} date={date} />
            <figcaption class="note">
              <SafeLink url={url}>{url}</SafeLink>
            </figcaption>
          </figure>
        ))}
    </>
  );
}
