import { isPeerGap } from "../../../compare/bureaus/is-peer-gap.ts";
import type { MatrixCell as Cell, Share } from "../../../compare/bureaus/matrix-of.ts";
import { deduction, points } from "../../figures.ts";
import { useSpeech, type Speech } from "../../i18n.tsx";
import { VERDICT } from "../../words/verdict-words.ts";
import type { OpenFinding } from "./open-finding.ts";

interface MatrixCellProps {
  readonly cell: Cell | null;
  readonly bureau: string;
  readonly runId: string;
  readonly share: Share;
  /** From how many percent of its peers on a bureau's gap is marked. */
  readonly peerPercent: number;
  readonly showPoints: boolean;
  readonly reachable: boolean;
  readonly hrefOf: OpenFinding["hrefOf"];
}

/** A verdict in the matrix: mark, and the deduction when it fails; a link with a spoken name. */
export function MatrixCell(props: MatrixCellProps) {
  const speech = useSpeech();
  const { cell, runId, share, peerPercent, showPoints, reachable } = props;
  if (cell === null) return <td class="dash">—</td>;
  const { verdict, severity } = cell;
  const colour = verdict === "fail" && severity === "veto" ? "veto" : verdict;
  const gap = isPeerGap(cell, share, peerPercent);
  const key = hasFinding(cell) ? cell.key : null;
  return (
    <td>
      <a
        class={`cell c-${colour}${gap ? " is-gap" : ""}`}
        href={props.hrefOf(runId, key)}
        data-run={runId}
        data-key={key ?? ""}
        tabIndex={reachable ? 0 : -1}
        aria-label={nameOf(props, cell, gap, speech)}
      >
        <svg aria-hidden="true">
          <use href={`#mark-${verdict}`} />
        </svg>
        {showPoints && cell.deduction > 0 && deduction(cell.deduction)}
      </a>
    </td>
  );
}

/** Only what failed, waits or was not read has something to open in the list of findings. */
function hasFinding({ verdict }: Cell): boolean {
  return verdict === "fail" || verdict === "review" || verdict === "not-assessed";
}

function nameOf({ bureau, share }: MatrixCellProps, cell: Cell, gap: boolean, { t }: Speech): string {
  const parts = [bureau, t(VERDICT[cell.verdict])];
  if (cell.deduction > 0) parts.push(t("deductPoints", points(cell.deduction)));
  if (gap) parts.push(t("peersHave", share.pass, share.of - 1));
  return parts.join(t("cellComma"));
}
