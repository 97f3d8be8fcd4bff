import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../../audit/records/run-record.ts";
import { useSpeech } from "../../i18n.tsx";
import { VERDICT, VERDICT_ORDER } from "../../words.ts";
import { GroupTableRow } from "./group-table-row.tsx";
import { groupRows } from "../../../export/group-rows.ts";

interface GroupTableProps {
  readonly record: RunRecord;
  readonly checklist: Checklist;
}

/** How many items of each group have each verdict, and what the group costs. */
export function GroupTable({ record, checklist }: GroupTableProps) {
  const { t } = useSpeech();
  const rows = groupRows(record, checklist);
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
              <GroupTableRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
