import { currentView, opinionOf } from "../../../audit/review/current-view.ts";
import type { VerdictKind } from "../../../audit/records/verdict.ts";
import { Icon } from "../../icon.tsx";
import { useSpeech } from "../../i18n.tsx";
import { DECISION } from "../../words/review-words.ts";
import type { ReviewDesk } from "./review-desk.ts";
import { decisionsFor } from "./review-key.ts";

interface DecisionBarProps {
  readonly findingKey: string;
  /** As the program judged it. */
  readonly judged: VerdictKind;
  readonly desk: ReviewDesk;
}

/** Confirm, false positive, not applicable, and the way back: in the same place under every finding, however long it is. */
export function DecisionBar({ findingKey, judged, desk }: DecisionBarProps) {
  const { t } = useSpeech();
  const view = currentView(desk.reviews.get(findingKey));
  const opinion = opinionOf(desk.reviews, findingKey);
  return (
    <div class="detail-foot line wrap" data-testid="decisions">
      <span class="note">{t("review")}</span>
      <div class="seg" role="group" aria-label={t("reviewDecision")}>
        {decisionsFor(judged).map((decision) => (
          <button
            key={decision}
            type="button"
            data-testid={`decide-${decision}`}
            aria-pressed={opinion.decision === decision}
            onClick={() =>
              desk.set(findingKey, {
                ...opinion,
                decision: opinion.decision === decision ? null : decision,
              })
            }
          >
            {t(DECISION[decision])}
          </button>
        ))}
      </div>
      {view !== null && (
        <button
          class="btn btn-small"
          type="button"
          data-testid="undo-review"
          onClick={() => desk.undo(findingKey)}
        >
          <Icon name="again" />
          {t("undo")}
        </button>
      )}
    </div>
  );
}
