import { useSpeech, type MessageKey } from "../../i18n.tsx";

interface ChoiceRowProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly word: MessageKey; readonly lang?: string }[];
  readonly choose: (value: Value) => void;
  readonly note?: string;
}

/** A handful of choices side by side; the pressed one holds. */
export function ChoiceRow<Value extends string>({
  label,
  value,
  choices,
  choose,
  note,
}: ChoiceRowProps<Value>) {
  const { t } = useSpeech();
  return (
    <>
      <span class="label">{label}</span>
      <div>
        <div class="seg" role="group" aria-label={label}>
          {choices.map((choice) => (
            <button
              key={choice.value}
              type="button"
              lang={choice.lang}
              data-testid={`choose-${choice.value}`}
              aria-pressed={choice.value === value}
              onClick={() => choose(choice.value)}
            >
              {t(choice.word)}
            </button>
          ))}
        </div>
        {note !== undefined && <p class="note">{note}</p>}
      </div>
    </>
  );
}
