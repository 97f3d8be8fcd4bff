import { useId, useState } from "preact/hooks";
import type { ChecklistItem } from "../../../audit/checklist/checklist.ts";
import type { Answer } from "../../../audit/records/standing.ts";
import { useSpeech } from "../../i18n.tsx";
import { VERDICT } from "../../words/verdict-words.ts";
import {
  asksForShare,
  BLANK_ANSWER,
  countedRules,
  givenAnswer,
  type AnswerDraft,
  type Given,
} from "./answer-draft.ts";
import { NameField, type NameFieldProps } from "./name-field.tsx";

interface AnswerFormProps extends NameFieldProps {
  readonly item: ChecklistItem;
  readonly give: (answer: Given) => void;
}

const CONCLUSIONS: readonly Answer["verdict"][] = ["pass", "fail", "not-applicable"];

/** A person's conclusion on an item that no page can show, with its grounds; where rules price occurrences, how many. */
export function AnswerForm({ item, give, ...name }: AnswerFormProps) {
  const { t, say } = useSpeech();
  const id = useId();
  const [draft, setDraft] = useState(BLANK_ANSWER);
  const change = (part: Partial<AnswerDraft>) => setDraft({ ...draft, ...part });
  const given = givenAnswer(draft, item);
  const submit = (event: Event) => {
    event.preventDefault();
    if (given !== null) give(given);
  };
  return (
    <form class="form-grid" onSubmit={submit} data-testid="answer-form">
      <label for={`${id}-verdict`}>{t("conclusionLabel")}</label>
      <select
        class="field"
        id={`${id}-verdict`}
        data-testid="answer-verdict"
        value={draft.verdict}
        onChange={({ currentTarget: { value } }) =>
          change({ verdict: CONCLUSIONS.find((one) => one === value) ?? "pass" })
        }
      >
        {CONCLUSIONS.map((one) => (
          <option key={one} value={one}>
            {t(VERDICT[one])}
          </option>
        ))}
      </select>
      {countedRules(draft, item).map((rule) => (
        <>
          <label for={`${id}-${rule.id}`}>{say(rule.title)}</label>
          <span class="line">
            <input
              class="field number"
              id={`${id}-${rule.id}`}
              inputmode="numeric"
              data-testid={`times-${rule.id}`}
              value={draft.times[rule.id] ?? ""}
              onInput={({ currentTarget: { value } }) =>
                change({ times: { ...draft.times, [rule.id]: value } })
              }
            />
            {t("unitTimes")}
          </span>
        </>
      ))}
      {asksForShare(draft, item) && (
        <>
          <label for={`${id}-part`}>{t("shareLabel")}</label>
          <span class="line wrap">
            <input
              class="field number"
              id={`${id}-part`}
              inputmode="numeric"
              data-testid="share-part"
              aria-label={t("sharePart")}
              value={draft.part}
              onInput={({ currentTarget }) => change({ part: currentTarget.value })}
            />
            /
            <input
              class="field number"
              inputmode="numeric"
              data-testid="share-whole"
              aria-label={t("shareWhole")}
              value={draft.whole}
              onInput={({ currentTarget }) => change({ whole: currentTarget.value })}
            />
          </span>
        </>
      )}
      <label for={`${id}-note`}>{t("groundsLabel")}</label>
      <textarea
        class="field wide"
        id={`${id}-note`}
        rows={2}
        data-testid="answer-note"
        placeholder={t("groundsHint")}
        value={draft.note}
        onInput={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <NameField id={`${id}-by`} {...name} />
      <button class="btn btn-small" type="submit" data-testid="give-answer" disabled={given === null}>
        {t("giveAnswer")}
      </button>
    </form>
  );
}
