import type { Review } from "../../../audit/review/review.ts";
import { shanghaiTime } from "../../../export/shanghai-time.ts";
import { useSpeech } from "../../i18n.tsx";
import { DECISION } from "../../words/review-words.ts";

/** Everything that was ever said of a finding, newest first; nothing is taken out of it. */
export function ReviewHistory({ review }: { readonly review: Review }) {
  const { t } = useSpeech();
  return (
    <details class="history-log">
      <summary class="note">{t("reviewLog", review.history.length)}</summary>
      <ol class="plain small" reversed>
        {[...review.history].reverse().map((change, index) => (
          <li key={index}>
            <time>{shanghaiTime(change.at)}</time> {change.by || t("reviewerUnnamed")}
            {" · "}
            {change.kind === "undo" ? t("undo") : t(DECISION[change.opinion.decision ?? "none"])}
            {change.kind === "set" && change.opinion.note !== "" && (
              <span class="soft"> {change.opinion.note}</span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
