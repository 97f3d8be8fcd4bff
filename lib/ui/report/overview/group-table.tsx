import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../../audit/records/run-record.ts";
import { tallyOf } from "../../../audit/records/tally-of.ts";
import { deduction, points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";
import { VERDICT, VERDICT_ORDER } from "../../words/verdict-words.ts";
import type { Filter } from "../findings/filter.ts";
import { GroupTableRow } from "./group-table-row.tsx";
import { groupRows } from "../../../export/group-rows.ts";

interface GroupTableProps {
  readonly record: RunRecord;
  readonly checklist: Checklist;
  readonly showOnly: (part: Partial<Filter>) => void;
}

/** How many items of each group have each verdict, what the group costs, and the sum. A group with findings leads to them. */
export function GroupTable({ record, checklist, showOnly }: GroupTableProps) {
  const { t } = useSpeech();
  const rows = groupRows(record, checklist);
  const tally = tallyOf(record.verdicts);
  return (
    <section class="card">
      <div class="card-head">
        <h2>{t("resultsByGroup")}</h2>
        <span class="note">{t("itemsCount", record.verdicts.length)}</span>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={t("resultsByGroup")}>
        <table>
          <caption class="sr">{t("resultsByGroup")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("group")}</th>
              <th scope="col">{t("distribution")}</th>
              {VERDICT_ORDER.map((verdict) => (
                <th scope="col" class="num" key={verdict}>
                  {t(VERDICT[verdict])}
                </th>
              ))}
              <th scope="col" class="num">
                {t("deduction")}
              </th>
              <th scope="col" class="num">
                {t("fullMarks")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GroupTableRow key={row.id} row={row} showOnly={showOnly} />
            ))}
            <tr class="total">
              <th scope="row">{t("total")}</th>
              <td />
              {VERDICT_ORDER.map((verdict) => (
                <td class="num" key={verdict}>
                  {tally[verdict] || <span class="dash">—</span>}
                </td>
              ))}
              <td class="num">
                {record.score === null ? <span class="dash">—</span> : deduction(record.score.deducted)}
              </td>
              <td class="num">{points(rows.reduce((sum, row) => sum + row.points, 0))}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
