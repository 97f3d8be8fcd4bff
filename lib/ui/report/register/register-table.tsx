import type { Contender } from "../../../compare/bureaus/contender.ts";
import { percent, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { openFindings } from "../history/history-points.ts";
import type { BureauStatus } from "./bureau-status.ts";
import { LEVEL } from "./level-words.ts";
import { StatusCell } from "./status-cell.tsx";

interface RegisterTableProps {
  readonly statuses: readonly BureauStatus[];
  /** The newest audits as people have decided them, by run. */
  readonly audits: ReadonlyMap<string, Contender>;
  /** Home pages of the ticked bureaus. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (homeUrls: readonly string[], on: boolean) => void;
  readonly openRun: (runId: string) => void;
  readonly edit: (homeUrl: string) => void;
}

/** The bureaus, each with what is done this quarter. */
export function RegisterTable({ statuses, ticked, tick, ...rows }: RegisterTableProps) {
  const { t } = useSpeech();
  const all = statuses.map(({ bureau }) => bureau.homeUrl);
  const allTicked = all.length > 0 && all.every((homeUrl) => ticked.has(homeUrl));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t("pageRegister")}>
      <table class="hover register-table" data-testid="register-table">
        <caption class="sr">{t("registerCaption")}</caption>
        <TableHead
          heads={[
            "bureau",
            "region",
            "thisQuarter",
            { figure: "score" },
            { figure: "coverage" },
            { figure: "openShort" },
            "actions",
          ]}
        >
          <th scope="col">
            <label class="tick">
              <input
                type="checkbox"
                aria-label={t("chooseAll")}
                checked={allTicked}
                onChange={() => tick(all, !allTicked)}
              />
            </label>
          </th>
        </TableHead>
        <tbody>
          {statuses.map((status) => (
            <RegisterRow
              key={status.bureau.homeUrl}
              status={status}
              isTicked={ticked.has(status.bureau.homeUrl)}
              tick={tick}
              {...rows}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RegisterRowProps = Omit<RegisterTableProps, "statuses" | "ticked"> & {
  readonly status: BureauStatus;
  readonly isTicked: boolean;
};

function RegisterRow({ status, isTicked, tick, audits, openRun, edit }: RegisterRowProps) {
  const { t } = useSpeech();
  const { bureau, last, current } = status;
  const record = last === null ? undefined : audits.get(last.id)?.record;
  const runId = last?.id ?? current?.id;
  return (
    <tr class={isTicked ? "is-selected" : undefined}>
      <td>
        <label class="tick">
          <input
            type="checkbox"
            aria-label={t("chooseBureau", bureau.name)}
            checked={isTicked}
            onChange={() => tick([bureau.homeUrl], !isTicked)}
          />
        </label>
      </td>
      <th scope="row">
        {runId === undefined ? (
          bureau.name
        ) : (
          <button class="link" type="button" onClick={() => openRun(runId)}>
            {bureau.name}
          </button>
        )}
        <br />
        <span class="url note">{bureau.homeUrl.replace(/^https?:\/\//, "")}</span>
      </th>
      <td class="soft">
        {[bureau.region, bureau.level === null ? "" : t(LEVEL[bureau.level])].filter(Boolean).join(" ") ||
          "—"}
      </td>
      <td>
        <StatusCell status={status} />
      </td>
      <td class="num">
        {record === undefined
          ? "—"
          : record.score === null
            ? t("unscored")
            : `${points(record.score.total)} / ${points(record.score.outOf)}`}
      </td>
      <td class="num">
        {record === undefined ? "—" : (percent(record.coverage.assessed, record.coverage.known) ?? "—")}
      </td>
      <td class="num">{record === undefined ? "—" : openFindings(record.verdicts)}</td>
      <td class="nowrap">
        <button
          class="link"
          type="button"
          aria-label={t("editBureau", bureau.name)}
          onClick={() => edit(bureau.homeUrl)}
        >
          {t("edit")}
        </button>
      </td>
    </tr>
  );
}
