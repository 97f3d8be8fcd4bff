import type { ChecklistItem } from "../../../audit/checklist/checklist.ts";
import { useSpeech } from "../../i18n.tsx";
import { WholeDays } from "../../whole-days.tsx";
import { VERDICT } from "../../words/verdict-words.ts";
import { AnswerForm } from "./answer-form.tsx";
import type { KnowledgeDesk } from "./knowledge-desk.ts";
import { MarkForm } from "./mark-form.tsx";
import { SaidNotice } from "./said-notice.tsx";
import { giveAnswer, markNotApplicable, unmark, withdrawAnswer } from "./standing-changes.ts";

interface StandingSectionProps {
  readonly item: ChecklistItem;
  readonly desk: KnowledgeDesk;
  readonly namePerson: (name: string) => void;
}

/**
 * What a person says of the item for this bureau, once and for all its audits: the answer to what no page can show, and
 * that the item does not concern the bureau. A review is about one finding and stands apart.
 */
export function StandingSection({ item, desk, namePerson }: StandingSectionProps) {
  const { t } = useSpeech();
  const { known, person, today } = desk;
  const answer = known.answers.find(({ itemId }) => itemId === item.id);
  const mark = known.notApplicable.find(({ itemId }) => itemId === item.id);
  const name = { person, namePerson };
  return (
    <section data-testid="standing">
      <h3>{t("standingTitle")}</h3>
      <p class="note">{t("standingNote")}</p>
      <SaidNotice outcome={desk.outcome} />
      {answer !== undefined && (
        <Said
          words={`${t(VERDICT[answer.verdict])} · ${answer.note}`}
          by={answer}
          takeBack={() => desk.say(withdrawAnswer(item.id))}
        />
      )}
      {answer === undefined && item.evaluator === "manual" && mark === undefined && (
        <AnswerForm
          item={item}
          {...name}
          give={(given) => desk.say(giveAnswer({ ...given, itemId: item.id, by: person, on: today }))}
        />
      )}
      {mark === undefined ? (
        <MarkForm
          {...name}
          mark={(reason) => desk.say(markNotApplicable([item.id], { reason, by: person, on: today }))}
        />
      ) : (
        <Said
          words={`${t("notOurItem")} · ${mark.reason}`}
          by={mark}
          takeBack={() => desk.say(unmark([item.id]))}
        />
      )}
    </section>
  );
}

interface SaidProps {
  readonly words: string;
  readonly by: { readonly by: string; readonly on: string };
  readonly takeBack: () => void;
}

function Said({ words, by, takeBack }: SaidProps) {
  const { t } = useSpeech();
  return (
    <p class="small said">
      <WholeDays text={t("markedBy", words, by.by || t("reviewerUnnamed"), by.on)} />{" "}
      <button class="link" type="button" data-testid="take-back-said" onClick={takeBack}>
        {t("takeBack")}
      </button>
    </p>
  );
}
