import { useSpeech, type MessageKey } from "../../i18n.tsx";
import { Mark } from "../../mark.tsx";
import { VERDICT_ORDER } from "../../words/verdict-words.ts";

const STEPS: readonly (readonly [MessageKey, MessageKey])[] = [
  ["stepOpen", "stepOpenNote"],
  ["stepStart", "stepStartNote"],
  ["stepRead", "stepReadNote"],
  ["stepExport", "stepExportNote"],
];

/** One audit in four steps. */
export function StepsCard() {
  const { t } = useSpeech();
  return (
    <section class="card" aria-label={t("fourSteps")}>
      <ol class="steps card-body">
        {STEPS.map(([title, note]) => (
          <li key={title}>
            <div>
              <h2>{t(title)}</h2>
              <p class="soft">{t(note)}</p>
              {title === "stepRead" && (
                <p class="line wrap">
                  {VERDICT_ORDER.map((verdict) => (
                    <Mark key={verdict} verdict={verdict} />
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
