import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { currentView, opinionOf } from "../../../audit/review/current-view.ts";
import { shanghaiTime } from "../../../export/shanghai-time.ts";
import type { VerdictKind } from "../../../audit/records/verdict.ts";
import { useSpeech } from "../../i18n.tsx";
import { DECISION } from "../../words/review-words.ts";
import type { ReviewDesk } from "./review-desk.ts";
import { ReviewHistory } from "./review-history.tsx";

interface ReviewSectionProps {
  readonly findingKey: string;
  /** As the program judged it. */
  readonly judged: VerdictKind;
  readonly desk: ReviewDesk;
  readonly note: RefObject<HTMLTextAreaElement | null>;
}

/** Who decided what and when; a public note, a private memo. The decision itself is made in the `DecisionBar`. */
export function ReviewSection({ findingKey, judged, desk, note }: ReviewSectionProps) {
  const { t } = useSpeech();
  const id = useId();
  const review = desk.reviews.get(findingKey);
  const view = currentView(review);
  const opinion = opinionOf(desk.reviews, findingKey);
  return (
    <section data-testid="review">
      <h3>{t("review")}</h3>
      <p class="note review-line" role="status">
        {view === null
          ? t("reviewNone")
          : t(
              "reviewBy",
              view.by || t("reviewerUnnamed"),
              shanghaiTime(view.at),
              t(DECISION[view.opinion.decision ?? "none"]),
            )}
      </p>
      <p class="note">{judged === "not-assessed" ? t("reviewKeysUnread") : t("reviewKeys")}</p>
      {desk.failed && (
        <p class="notice notice-fail" role="alert">
          {t("errorStorageFailed")}
        </p>
      )}
      <label class="note" for={`${id}-note`}>
        {t("noteLabel")}
      </label>
      <textarea
        class="field wide"
        ref={note}
        id={`${id}-note`}
        data-testid="note"
        rows={2}
        value={opinion.note}
        onChange={({ currentTarget: { value } }) => desk.set(findingKey, { ...opinion, note: value.trim() })}
      />
      <label class="note" for={`${id}-memo`}>
        {t("memoLabel")}
      </label>
      <textarea
        class="field wide"
        id={`${id}-memo`}
        data-testid="memo"
        rows={1}
        value={opinion.memo}
        onChange={({ currentTarget: { value } }) => desk.set(findingKey, { ...opinion, memo: value.trim() })}
      />
      <label class="note" for={`${id}-by`}>
        {t("reviewer")}
      </label>
      <input
        class="field wide"
        id={`${id}-by`}
        data-testid="reviewer"
        autocomplete="name"
        value={desk.reviewer}
        onChange={({ currentTarget: { value } }) => desk.nameReviewer(value.trim())}
      />
      {review !== undefined && <ReviewHistory review={review} />}
    </section>
  );
}
