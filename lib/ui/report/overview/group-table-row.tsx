import { deduction, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { VERDICT_ORDER } from "../../words.ts";
import { GroupBar } from "./group-bar.tsx";
import type { GroupRow } from "../../../export/group-rows.ts";

/** Nothing to say is a dash, never a nought. */
export function GroupTableRow({ row }: { readonly row: GroupRow }) {
  const { t, say } = useSpeech();
  return (
    <tr>
      <th scope="row">{say(row.title)}</th>
      <td class="bar-cell">
        <GroupBar row={row} />
      </td>
      {VERDICT_ORDER.map((verdict) => (
        <td class="num" key={verdict}>
          {row.tally[verdict] || <span class="dash">—</span>}
        </td>
      ))}
      {row.veto ? (
        <td class="num soft" colSpan={2}>
          {t("vetoNotScored")}
        </td>
      ) : (
        <>
          <td class="num">{deduction(row.deducted)}</td>
          <td class="num">{points(row.points)}</td>
        </>
      )}
    </tr>
  );
}
