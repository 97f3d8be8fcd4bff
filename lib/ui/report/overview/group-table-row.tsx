import { deduction, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { VERDICT_ORDER } from "../../words/verdict-words.ts";
import { GroupBar } from "./group-bar.tsx";
import { LISTED_VERDICTS, type Filter } from "../findings/filter.ts";
import { writeRoute } from "../route.ts";
import type { GroupRow } from "../../../export/group-rows.ts";

interface GroupTableRowProps {
  readonly row: GroupRow;
  readonly showOnly: (part: Partial<Filter>) => void;
}

/** Nothing to say is a dash, never a nought. */
export function GroupTableRow({ row, showOnly }: GroupTableRowProps) {
  const { t, say } = useSpeech();
  const hasFindings = [...LISTED_VERDICTS].some((verdict) => row.tally[verdict] > 0);
  return (
    <tr>
      <th scope="row">
        {hasFindings ? (
          <a
            href={writeRoute({ page: "findings", selected: null })}
            onClick={() => showOnly({ group: row.id })}
          >
            {say(row.title)}
          </a>
        ) : (
          say(row.title)
        )}
      </th>
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
