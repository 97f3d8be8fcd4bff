import { Fragment } from "preact";
import { useMemo } from "preact/hooks";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { MatrixRow } from "../../../compare/bureaus/matrix-of.ts";
import type { Standing } from "../../../compare/bureaus/ranking.ts";
import { tallyOf } from "../../../audit/records/tally-of.ts";
import { percent, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { MarkSprite } from "../../mark-sprite.tsx";
import { MatrixCell } from "./matrix-cell.tsx";
import { moveInGrid } from "./move-in-grid.ts";
import { nameParts } from "./name-parts.ts";
import type { OpenFinding } from "./open-finding.ts";
import { UNRANKED } from "./unranked.ts";

interface MatrixTableProps {
  /** In the order of the columns. */
  readonly standings: readonly Standing[];
  /** Rows that are shown; their cells stand in the order of `standings`. */
  readonly rows: readonly MatrixRow[];
  readonly checklist: Checklist | null;
  readonly peerPercent: number;
  readonly showPoints: boolean;
  readonly openFinding: OpenFinding;
}

/** Item × bureau. The first column and the head stay in sight; arrows move from cell to cell. */
export function MatrixTable(props: MatrixTableProps) {
  const { t } = useSpeech();
  const { standings, rows, openFinding } = props;
  return (
    <div class="scroll matrix-scroll" tabIndex={0} role="region" aria-label={t("compareMatrix")}>
      <MarkSprite />
      <table
        class="matrix sticky"
        data-testid="matrix"
        onKeyDown={(event) => {
          if (event.target instanceof HTMLElement && moveInGrid(event.key, event.target))
            event.preventDefault();
        }}
        onClick={(event) => {
          const link = event.target instanceof Element ? event.target.closest("a") : null;
          const runId = link?.dataset["run"];
          if (runId === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          openFinding.open(runId, link?.dataset["key"] || null);
        }}
      >
        <caption class="sr">{t("compareCaption", standings.length, rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col" class="corner">
              {t("item")}
            </th>
            {standings.map(({ contender: { runId, record } }) => (
              <th key={runId} scope="col">
                <a class="quiet" href={openFinding.hrefOf(runId, null)} data-run={runId} data-key="">
                  {nameParts(record.bureau.name).map((part, place) => (
                    <Fragment key={place}>
                      {place > 0 && <wbr />}
                      {part}
                    </Fragment>
                  ))}
                </a>
              </th>
            ))}
            <th scope="col">{t("passShare")}</th>
          </tr>
        </thead>
        <tbody>
          <FigureRows standings={standings} />
        </tbody>
        <ItemRows {...props} />
      </table>
    </div>
  );
}

function FigureRows({ standings }: Pick<MatrixTableProps, "standings">) {
  const { t } = useSpeech();
  const line = (head: string, show: (standing: Standing) => preact.ComponentChild, strong = false) => (
    <tr>
      <th scope="row" class={strong ? "strong" : undefined}>
        {head}
      </th>
      {standings.map((standing) => (
        <td key={standing.contender.runId} class={strong ? "strong" : undefined}>
          {show(standing)}
        </td>
      ))}
      <td />
    </tr>
  );
  return (
    <>
      {line(t("rankLine"), ({ place, unranked }) =>
        unranked === null ? (
          place
        ) : (
          <span class={unranked === "veto" ? "v-veto" : "note"}>{t(UNRANKED[unranked])}</span>
        ),
      )}
      {line(
        t("score"),
        ({ contender: { record } }) =>
          record.score === null ? (
            <span class="note">{t("unscored")}</span>
          ) : (
            `${points(record.score.total)} / ${points(record.score.outOf)}`
          ),
        true,
      )}
      {line(
        t("coverage"),
        ({ contender: { record } }) => percent(record.coverage.assessed, record.coverage.known) ?? "—",
        true,
      )}
      {line(t("failedItems"), ({ contender: { record } }) => tallyOf(record.verdicts).fail)}
    </>
  );
}

function ItemRows(props: MatrixTableProps) {
  const { t, say } = useSpeech();
  const { standings, rows, checklist } = props;
  const titles = useMemo(
    () => new Map(checklist?.items.map(({ id, title }) => [id, say(title)])),
    [checklist, say],
  );
  const groups = useMemo(() => groupsOf(rows, checklist), [rows, checklist]);
  return (
    <>
      {groups.map(({ id, title, own }, place) => (
        <tbody key={id}>
          <tr class="group">
            <th scope="rowgroup">{title === null ? t("otherItems") : say(title)}</th>
            <td colSpan={standings.length + 1} />
          </tr>
          {own.map((row, line) => (
            <tr key={row.itemId}>
              <th scope="row" title={row.itemId}>
                {titles.get(row.itemId) ?? row.itemId}
              </th>
              {standings.map(({ contender: { runId, record } }, column) => (
                <MatrixCell
                  key={runId}
                  cell={row.cells[column] ?? null}
                  bureau={record.bureau.name}
                  runId={runId}
                  share={row.share}
                  peerPercent={props.peerPercent}
                  showPoints={props.showPoints}
                  reachable={place === 0 && line === 0 && column === 0}
                  hrefOf={props.openFinding.hrefOf}
                />
              ))}
              <td class="note">{row.share.of === 0 ? "—" : `${row.share.pass}/${row.share.of}`}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </>
  );
}

/** Rows under the checklist's groups, in its order; items that it does not know stand last. */
function groupsOf(rows: readonly MatrixRow[], checklist: Checklist | null) {
  const groups = (checklist?.groups ?? []).map(({ id, title }) => ({
    id,
    title,
    own: rows.filter(({ itemId }) => itemId.startsWith(`${id}.`)),
  }));
  const placed = new Set(groups.flatMap(({ own }) => own));
  const rest = { id: "", title: null, own: rows.filter((row) => !placed.has(row)) };
  return [...groups, rest].filter(({ own }) => own.length > 0);
}
