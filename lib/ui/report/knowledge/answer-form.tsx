import { useId, useState } from "preact/hooks";
import type { ChecklistItem } from "../../../audit/checklist/checklist.ts";
import { measure } from "../../../audit/records/charge.ts";
import type { Answer } from "../../../audit/records/standing.ts";
import { useSpeech } from "../../i18n.tsx";
import { VERDICT } from "../../words/verdict-words.ts";
import { NameField, type NameFieldProps } from "./name-field.tsx";

export type Given = Pick<Answer, "verdict" | "note" | "charges" | "measure">;

interface AnswerFormProps extends NameFieldProps {
  readonly item: ChecklistItem;
  readonly give: (answer: Given) => void;
}

const CONCLUSIONS: readonly Answer["verdict"][] = ["pass", "fail", "not-applicable"];

/** A person's conclusion on an item that no page can show, with its grounds; where rules price occurrences, how many. */
export function AnswerForm({ item, give, ...name }: AnswerFormProps) {
  const { t, say } = useSpeech();
  const id = useId();
  const [verdict, setVerdict] = useState<Answer["verdict"]>("pass");
  const [note, setNote] = useState("");
  const [share, setShare] = useState({ part: "", whole: "" });
  const [times, setTimes] = useState<Readonly<Record<string, string>>>({});
  const rules = verdict === "fail" ? (item.scoring?.rules ?? []).filter(({ kind }) => kind === "each") : [];
  const counts = rules.map((rule) => ({ rule, count: Number(times[rule.id] ?? "") || 0 }));
  const isCounted = rules.length === 0 || counts.some(({ count }) => count > 0);
  const isWhole = counts.every(({ count }) => Number.isInteger(count) && count >= 0);
  const isRatio = verdict === "fail" && (item.scoring?.rules ?? []).some(({ kind }) => kind === "ratio");
  const measured = measure.safeParse({ part: Number(share.part), whole: Number(share.whole) });
  const isMeasured = share.part !== "" && measured.success;
  const isReady = note.trim() !== "" && isWhole && (isRatio ? isMeasured : isCounted);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isReady) return;
    const charges = counts
      .filter(({ count }) => count > 0)
      .map(({ rule, count }) => ({ rule: rule.id, times: count }));
    give({
      verdict,
      note: note.trim(),
      ...(charges.length > 0 && { charges }),
      ...(isRatio && measured.success && { measure: measured.data }),
    });
  };
  return (
    <form class="form-grid" onSubmit={submit} data-testid="answer-form">
      <label for={`${id}-verdict`}>{t("conclusionLabel")}</label>
      <select
        class="field"
        id={`${id}-verdict`}
        data-testid="answer-verdict"
        value={verdict}
        onChange={({ currentTarget: { value } }) =>
          setVerdict(CONCLUSIONS.find((one) => one === value) ?? "pass")
        }
      >
        {CONCLUSIONS.map((one) => (
          <option key={one} value={one}>
            {t(VERDICT[one])}
          </option>
        ))}
      </select>
      {counts.map(({ rule }) => (
        <>
          <label for={`${id}-${rule.id}`}>{say(rule.title)}</label>
          <span class="line">
            <input
              class="field number"
              id={`${id}-${rule.id}`}
              inputmode="numeric"
              data-testid={`times-${rule.id}`}
              value={times[rule.id] ?? ""}
              onInput={({ currentTarget }) => setTimes({ ...times, [rule.id]: currentTarget.value })}
            />
            {t("unitTimes")}
          </span>
        </>
      ))}
      {isRatio && (
        <>
          <label for={`${id}-part`}>{t("shareLabel")}</label>
          <span class="line wrap">
            <input
              class="field number"
              id={`${id}-part`}
              inputmode="numeric"
              data-testid="share-part"
              aria-label={t("sharePart")}
              value={share.part}
              onInput={({ currentTarget }) => setShare({ ...share, part: currentTarget.value })}
            />
            /
            <input
              class="field number"
              inputmode="numeric"
              data-testid="share-whole"
              aria-label={t("shareWhole")}
              value={share.whole}
              onInput={({ currentTarget }) => setShare({ ...share, whole: currentTarget.value })}
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
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <NameField id={`${id}-by`} {...name} />
      <button class="btn btn-small" type="submit" data-testid="give-answer" disabled={!isReady}>
        {t("giveAnswer")}
      </button>
    </form>
  );
}
