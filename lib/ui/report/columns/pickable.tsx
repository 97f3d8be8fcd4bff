import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";

export interface PickGroup {
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

interface PickableProps {
  /** What is being chosen, for screen readers and beside the list. */
  readonly label: string;
  /** The word on the button that opens the list. */
  readonly button: string;
  /** Made only when the list opens: a site has hundreds of columns. */
  readonly groups: () => readonly PickGroup[];
  readonly choose: (value: string) => void;
  /** Further ways out beside the choice. */
  readonly children?: ComponentChildren;
}

/**
 * A button that opens a list and a button that takes the choice: two steps, also by keyboard, where every arrow changes
 * a closed list and must not yet decide anything. Esc closes and returns to the first button.
 */
export function Pickable({ label, button, groups, choose, children }: PickableProps) {
  const { t } = useSpeech();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      class="pickable"
      onKeyDown={(event) => {
        if (event.key === "Escape" && isOpen) close();
      }}
    >
      <button
        class="btn btn-small"
        type="button"
        ref={opener}
        aria-expanded={isOpen}
        aria-label={`${button}${t("colon")}${label}`}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen && (
        <form
          class="pick-list"
          onSubmit={(event) => {
            event.preventDefault();
            const value = list.current?.value ?? "";
            close();
            choose(value);
          }}
        >
          <label class="sr" for={id}>
            {label}
          </label>
          <select class="field wide" id={id} ref={list} data-testid="pick">
            {groups()
              .filter(({ options }) => options.length > 0)
              .map(({ title, options }) => (
                <optgroup key={title} label={title}>
                  {options.map(({ value, name }) => (
                    <option key={value} value={value}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
          <div class="line wrap">
            <button class="btn btn-small btn-main" type="submit">
              {t("pickThis")}
            </button>
            {children}
          </div>
        </form>
      )}
    </div>
  );
}
