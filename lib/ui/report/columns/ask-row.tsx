import { useState } from "preact/hooks";
import type { RunRecord } from "../../../audit/records/run-record.ts";
import { useSpeech } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { Said } from "../../said.tsx";
import { WholeDays } from "../../whole-days.tsx";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { markNotApplicable, unmark } from "../knowledge/standing-changes.ts";
import type { ColumnAsk } from "./column-asks.ts";
import { columnChoices } from "./column-choices.ts";
import { answersToo } from "./corrections.ts";
import { droppedColumn, isColumn } from "./drag-column.ts";
import { Pickable } from "./pickable.tsx";

interface AskRowProps {
  readonly ask: ColumnAsk;
  readonly record: RunRecord;
  readonly desk: KnowledgeDesk;
}

/** One column that was asked for and not found. A column may be dropped on it, or chosen from the list. */
export function AskRow({ ask, record, desk }: AskRowProps) {
  const { t, say } = useSpeech();
  const [isOver, setOver] = useState(false);
  const title = say(ask.title);
  const mark = desk.known.notApplicable.find(({ itemId }) => itemId === ask.id);
  const verdict = record.verdicts.find(({ itemId }) => itemId === ask.id);
  const give = (url: string | null) => {
    const column = record.columns.find((one) => one.url === url);
    if (column !== undefined) desk.say(answersToo(column, ask));
  };
  const notOurs = () =>
    desk.say(markNotApplicable(ask.itemIds, { reason: t("noSuchMatter"), by: desk.person, on: desk.today }));
  return (
    <tr
      data-ask={ask.id}
      class={isOver ? "is-selected" : undefined}
      onDragOver={(event) => {
        if (!isColumn(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(droppedColumn(event));
      }}
    >
      <th scope="row">
        <span class="line wrap between">
          {title}
          {verdict !== undefined && <Mark verdict={verdict.verdict} severity={verdict.severity} />}
        </span>
        {mark === undefined ? (
          <>
            {verdict !== undefined && (
              <p class="note">
                <Said text={verdict.reason} />
              </p>
            )}
            <Pickable
              label={title}
              button={t("pickColumn")}
              groups={() => columnChoices(record.columns, ask, t)}
              choose={give}
            >
              <button class="btn btn-small" type="button" data-testid="not-ours" onClick={notOurs}>
                {t("noSuchMatter")}
              </button>
            </Pickable>
          </>
        ) : (
          <p class="note">
            <WholeDays text={t("markedBy", mark.reason, mark.by || t("reviewerUnnamed"), mark.on)} />{" "}
            <button
              class="link note"
              type="button"
              data-testid="take-back-mark"
              onClick={() => desk.say(unmark(ask.itemIds))}
            >
              {t("takeBack")}
              <span class="sr">{t("colon") + title}</span>
            </button>
          </p>
        )}
      </th>
    </tr>
  );
}
