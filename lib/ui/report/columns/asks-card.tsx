import type { RunRecord } from "../../../audit/records/run-record.ts";
import { useSpeech } from "../../i18n.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { AskRow } from "./ask-row.tsx";
import type { ColumnAsk } from "./column-asks.ts";

interface AsksCardProps {
  /** Columns asked for that were not found. */
  readonly asks: readonly ColumnAsk[];
  readonly record: RunRecord;
  readonly desk: KnowledgeDesk;
}

/** What the checklist asks for and no column was taken for, each with the way to say which it is, or that there is none to be. */
export function AsksCard({ asks, record, desk }: AsksCardProps) {
  const { t } = useSpeech();
  return (
    <section class="card" data-testid="unmatched-asks">
      <div class="card-head">
        <h2>{t("asksWithoutColumn")}</h2>
        <span class="note">{asks.length}</span>
      </div>
      {asks.length === 0 ? (
        <p class="card-body soft">{t("allAsksFound")}</p>
      ) : (
        <table>
          <caption class="sr">{t("asksWithoutColumn")}</caption>
          <tbody>
            {asks.map((ask) => (
              <AskRow key={ask.id} ask={ask} record={record} desk={desk} />
            ))}
          </tbody>
        </table>
      )}
      <p class="card-foot">{t("correctionNote")}</p>
    </section>
  );
}
