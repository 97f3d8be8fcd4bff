import { useEffect, useRef, useState } from "preact/hooks";
import { useSpeech } from "../i18n.tsx";

interface ConfirmButtonProps {
  readonly word: string;
  /** What will be gone, in a sentence. */
  readonly question: string;
  /** The button that does it says what happens. */
  readonly confirm: string;
  readonly act: () => void;
  readonly disabled?: boolean;
}

/** Asks once more, in place, before something is deleted. The focus goes to the way out, Esc takes it. */
export function ConfirmButton({ word, question, confirm, act, disabled = false }: ConfirmButtonProps) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) out.current?.focus();
  }, [isAsking]);
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <div>
      <button
        class="btn"
        type="button"
        ref={opener}
        disabled={disabled}
        aria-expanded={isAsking}
        onClick={() => setAsking(true)}
      >
        {word}
      </button>
      {isAsking && (
        <div
          class="notice notice-fail confirm"
          role="group"
          aria-label={word}
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
        >
          <div>
            <p>{question}</p>
            <p class="line wrap">
              <button class="btn btn-small" type="button" ref={out} onClick={close}>
                {t("keepIt")}
              </button>
              <button
                class="btn btn-small"
                type="button"
                data-testid="confirm"
                onClick={() => {
                  close();
                  act();
                }}
              >
                {confirm}
              </button>
            </p>
          </div>
        </div>
      )}
    </div>
  );
}
